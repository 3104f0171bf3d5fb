package lectern.check.session;

import java.text.Normalizer;
import java.util.Arrays;
import lectern.check.SmallLetters;

/**
 * Turns texts into numbers, one for each run of three words. A shorter text is a run by itself.
 *
 * <p>Words are letters and digits without capitals and accents; what stands between them does not
 * count. In scripts that set no spaces each letter is a word.
 */
final class WordRuns {
  /** The offset basis and the prime of the hash FNV-1a. */
  private static final int BASIS = 0x811C9DC5;

  private static final int PRIME = 0x01000193;

  private static final int PASSAGE_BITS = 16;

  // Each run above, the bit of its passage below.
  private long[] runs = new long[512];
  private int count;

  // The text that is being read: the last words, and how many there were.
  private int previous;
  private int beforePrevious;
  private int words;

  void add(String text, Passage passage) {
    words = 0;
    int before = count;
    if (!addAscii(text.toCharArray(), passage)) {
      count = before;
      words = 0;
      addAny(Normalizer.normalize(text, Normalizer.Form.NFKD), passage);
    }
    if (words == 1 || words == 2) {
      add(mixed(hash(hash(BASIS, beforePrevious), previous)), passage);
    }
  }

  /** Adds a text that needs no look into the tables of Unicode, as nearly all do; else says no. */
  private boolean addAscii(char[] letters, Passage passage) {
    int word = BASIS;
    for (char letter : letters) {
      if (letter >= SmallLetters.END) {
        return false;
      }
      char small = SmallLetters.of(letter);
      if (small != 0) {
        word = hash(word, small);
      } else if (word != BASIS) {
        end(word, passage);
        word = BASIS;
      }
    }
    end(word, passage);
    return true;
  }

  private void addAny(String plain, Passage passage) {
    int word = BASIS;
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int c = plain.codePointAt(i);
      if (isWordByItself(c)) {
        end(word, passage);
        end(hash(BASIS, c), passage);
        word = BASIS;
      } else if (isPartOfWord(c)) {
        word = hash(word, Character.toLowerCase(c));
      } else if (!isAccent(c)) {
        end(word, passage);
        word = BASIS;
      }
    }
    end(word, passage);
  }

  /** In scripts other than Latin, Greek and Cyrillic, marks on letters are vowels. */
  private static boolean isPartOfWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.COMBINING_SPACING_MARK
        || (type == Character.NON_SPACING_MARK && !isAccent(c));
  }

  private static boolean isAccent(int c) {
    return c >= 0x300 && c <= 0x36F;
  }

  private static boolean isWordByItself(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x3040 && c <= 0x30FF) // Hiragana and Katakana
        || (c >= 0x0E00 && c <= 0x0EFF && Character.isLetter(c)); // Thai and Lao
  }

  private void end(int word, Passage passage) {
    if (word == BASIS) {
      return;
    }
    words++;
    if (words > 2) {
      add(mixed(hash(hash(hash(BASIS, beforePrevious), previous), word)), passage);
    }
    beforePrevious = words > 1 ? previous : 0;
    previous = word;
  }

  private void add(int run, Passage passage) {
    if (count == runs.length) {
      runs = Arrays.copyOf(runs, count * 2);
    }
    int below = run == Fingerprint.END ? run - 1 : run;
    runs[count++] = ((long) below << PASSAGE_BITS) | passage.bit();
  }

  private static int hash(int before, int next) {
    return (before ^ next) * PRIME;
  }

  /** The last step of MurmurHash3, after which every bit of the result depends on all bits. */
  private static int mixed(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  /** The fingerprint of the texts added so far. */
  Fingerprint fingerprint() {
    long[] sorted = EvenNumbers.sorted(runs, count);
    int[] kept = new int[Math.min(count, Fingerprint.LONGEST)];
    short[] passages = new short[kept.length];
    int size = 0;
    boolean isCut = false;
    for (int i = 0; i < count && !isCut; i++) {
      int run = (int) (sorted[i] >> PASSAGE_BITS);
      boolean isNew = size == 0 || kept[size - 1] != run;
      isCut = isNew && size == kept.length;
      if (isNew && !isCut) {
        kept[size++] = run;
      }
      if (!isCut) {
        passages[size - 1] |= (short) sorted[i];
      }
    }
    return new Fingerprint(Arrays.copyOf(kept, size), Arrays.copyOf(passages, size), isCut);
  }
}
