package lectern.check.rules.content;

import java.util.Arrays;

/** A hash table of the places of passages, in arrays, so that filling it makes no objects. */
final class PassageTable {
  private static final int FREE = -1;

  private final long[] hashes;
  private final int[] texts;
  private final int[] words;

  /**
   * Makes an empty table.
   *
   * @param passages the greatest number of passages that are put in
   */
  PassageTable(int passages) {
    int size = Integer.highestOneBit(Math.max(1, passages)) * 4;
    hashes = new long[size];
    texts = new int[size];
    words = new int[size];
    Arrays.fill(texts, FREE);
  }

  /** The slot of a hash; negative when it is not here. */
  int find(long hash) {
    int slot = slot(hash);
    return texts[slot] == FREE ? -1 : slot;
  }

  /** Puts in a hash that is not here. */
  void add(long hash, int text, int word) {
    int slot = slot(hash);
    hashes[slot] = hash;
    texts[slot] = text;
    words[slot] = word;
  }

  /** The number of the text in a slot. */
  int text(int slot) {
    return texts[slot];
  }

  /** The first word in a slot. */
  int word(int slot) {
    return words[slot];
  }

  /** The slot in which a hash is, or the free one in which it belongs. */
  private int slot(long hash) {
    int slot = Long.hashCode(hash * RollingHash.BASE) & (hashes.length - 1);
    while (texts[slot] != FREE && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    return slot;
  }
}
