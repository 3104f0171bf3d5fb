package lectern.check.rules.content;

import java.util.Arrays;

/**
 * A hash table from the hashes of passages to their positions, with open addressing in arrays, so
 * that filling it creates no objects.
 */
final class PassageTable {
  private static final int FREE = -1;

  private final long[] hashes;
  private final int[] texts;
  private final int[] words;

  /**
   * Creates an empty table.
   *
   * @param passages the maximum number of passages
   */
  PassageTable(int passages) {
    int size = Integer.highestOneBit(Math.max(1, passages)) * 4;
    hashes = new long[size];
    texts = new int[size];
    words = new int[size];
    Arrays.fill(texts, FREE);
  }

  /** Returns the slot of a hash; negative if the table does not have it. */
  int find(long hash) {
    int slot = slot(hash);
    return texts[slot] == FREE ? -1 : slot;
  }

  /** Adds a hash that the table does not have. */
  void add(long hash, int text, int word) {
    int slot = slot(hash);
    hashes[slot] = hash;
    texts[slot] = text;
    words[slot] = word;
  }

  /** Returns the index of the text in a slot. */
  int text(int slot) {
    return texts[slot];
  }

  /** Returns the index of the first word in a slot. */
  int word(int slot) {
    return words[slot];
  }

  /** Returns the slot of a hash, or the free slot for it. */
  private int slot(long hash) {
    int slot = Long.hashCode(hash * RollingHash.BASE) & (hashes.length - 1);
    while (texts[slot] != FREE && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }
}
