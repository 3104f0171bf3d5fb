package lectern.check.content;

import java.util.List;
import lectern.check.SmallLetters;

/**
 * Tells quickly of nearly all texts that no passage stands in them twice, so that {@link
 * Repetitions} need not look.
 *
 * <p>Of each text the hashes of all blocks of so many words are remembered, one block after the
 * other, and those of the paragraphs. A passage that is twice as long has such a block in it; where
 * it stands again, the words at some place have the hash of that block.
 */
final class RepetitionSieve {
  private static final int BLOCK = Repetitions.PASSAGE / 2;
  private static final int BASE = 0x9E3779B1;
  private static final int LEAVING = power(BLOCK);

  /** Letters to a block, at the very least. */
  private static final int SHORTEST = 2 * BLOCK;

  private final int[] seen;
  private final int[] last = new int[BLOCK];
  private boolean found;

  // Of the text that is being read.
  private int block;
  private int paragraph;
  private int begin;
  private int words;

  private RepetitionSieve(int letters) {
    seen = new int[Integer.highestOneBit(letters / SHORTEST + 1) * 8];
  }

  /** Whether a passage or a paragraph may stand in the texts twice. */
  static boolean mayHaveRepetitions(List<String> texts) {
    int letters = 0;
    for (String text : texts) {
      letters += text.length() + SHORTEST;
    }
    RepetitionSieve sieve = new RepetitionSieve(letters);
    for (int i = 0; i < texts.size() && !sieve.found; i++) {
      sieve.read(texts.get(i).toCharArray());
    }
    return sieve.found;
  }

  private static int power(int exponent) {
    int power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= BASE;
    }
    return power;
  }

  private void read(char[] letters) {
    words = 0;
    begin = 0;
    block = 0;
    int lineBreaks = 0;
    int i = 0;
    while (i < letters.length) {
      int small = small(letters[i]);
      if (small == 0) {
        lineBreaks += letters[i] == '\n' ? 1 : 0;
        i++;
        continue;
      }
      if (lineBreaks > 1) {
        endParagraph();
      }
      lineBreaks = 0;
      int word = 0;
      while (small != 0) {
        word = word * BASE + small;
        i++;
        small = i < letters.length ? small(letters[i]) : 0;
      }
      add(word);
    }
    endParagraph();
  }

  /** The small form of a part of a word; 0 for what is none. */
  private static int small(char c) {
    return c < SmallLetters.END ? SmallLetters.of(c) : smallOfOther(c);
  }

  private static int smallOfOther(char c) {
    return Words.isPart(c) ? Words.small(c) : 0;
  }

  private void add(int word) {
    int place = words % BLOCK;
    block = block * BASE + word - (words < BLOCK ? 0 : LEAVING * last[place]);
    paragraph = paragraph * BASE + word;
    last[place] = word;
    words++;
    if (words >= BLOCK) {
      look(block, words % BLOCK == 0);
    }
  }

  private void endParagraph() {
    if (words - begin >= Repetitions.PARAGRAPH) {
      look(~paragraph, true);
    }
    paragraph = 0;
    begin = words;
  }

  /** Looks whether a hash is known, and remembers it if it is not. */
  private void look(int hash, boolean remembers) {
    int known = hash == 0 ? 1 : hash;
    int slot = (known >>> 16 ^ known) & (seen.length - 1);
    while (seen[slot] != 0 && seen[slot] != known) {
      slot = (slot + 1) & (seen.length - 1);
    }
    found |= seen[slot] == known;
    if (remembers) {
      seen[slot] = known;
    }
  }
}
