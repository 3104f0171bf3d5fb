package lectern.check.session;

import java.util.Arrays;
import java.util.List;
import lectern.check.Words;

/** Turns texts into numbers, one for each run of three words. A shorter text is a run by itself. */
final class WordRuns {
  private static final int PASSAGE_BITS = 16;

  /** A text with the passage in which it stands. */
  record Text(Passage passage, Words words) {}

  // Each run above, the bit of its passage below.
  private long[] runs;
  private int count;

  private WordRuns(int expected) {
    runs = new long[expected];
  }

  /** The fingerprint of some texts. */
  static Fingerprint fingerprint(List<Text> texts) {
    int words = 0;
    for (Text text : texts) {
      words += text.words().count();
    }
    WordRuns runs = new WordRuns(words);
    for (Text text : texts) {
      runs.add(text.words(), text.passage().bit());
    }
    return runs.fingerprint();
  }

  private void add(Words text, short bit) {
    int[] words = text.isPlain() ? text.hashes() : UnaccentedWords.hashes(text.text());
    if (count + words.length > runs.length) {
      runs = Arrays.copyOf(runs, (count + words.length) * 2);
    }
    if (words.length == 1) {
      add(hash(0, words[0]), bit);
    } else if (words.length == 2) {
      add(hash(words[0], words[1]), bit);
    }
    for (int i = 2; i < words.length; i++) {
      add(Words.hash(hash(words[i - 2], words[i - 1]), words[i]), bit);
    }
  }

  private static int hash(int first, int second) {
    return Words.hash(Words.hash(Words.BASIS, first), second);
  }

  private void add(int hash, short bit) {
    int run = Math.min(mixed(hash), Fingerprint.END - 1);
    runs[count++] = ((long) run << PASSAGE_BITS) | bit;
  }

  /** The last step of MurmurHash3, after which every bit of the result depends on all bits. */
  private static int mixed(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  private Fingerprint fingerprint() {
    long[] sorted = EvenNumbers.sorted(runs, count);
    int different = putTogether(sorted);
    int[] kept = new int[Math.min(different, Fingerprint.LONGEST)];
    short[] passages = new short[kept.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = (int) (sorted[i] >> PASSAGE_BITS);
      passages[i] = (short) sorted[i];
    }
    return new Fingerprint(kept, passages, different > kept.length);
  }

  /**
   * Leaves each run once, with the bits of all its passages.
   *
   * @return how many there are
   */
  private static int putTogether(long[] sorted) {
    int size = 0;
    for (long run : sorted) {
      if (size > 0 && sorted[size - 1] >> PASSAGE_BITS == run >> PASSAGE_BITS) {
        sorted[size - 1] |= run;
      } else {
        sorted[size++] = run;
      }
    }
    return size;
  }
}
