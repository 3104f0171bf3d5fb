package lectern.session.similarity;

import java.util.Arrays;
import java.util.List;
import lectern.session.TokenizedText;

/** Turns texts into numbers, one for each run of three words. A shorter text is a run by itself. */
final class Shingles {
  /** A text with the passage in which it stands. */
  record Text(TextField field, TokenizedText words) {}

  private int[] runs;
  private short[] passages;
  private int count;

  private Shingles(int expected) {
    runs = new int[expected];
    passages = new short[expected];
  }

  /** The fingerprint of some texts. */
  static TextSketch sketch(List<Text> texts) {
    int words = 0;
    for (Text text : texts) {
      words += text.words().count();
    }
    Shingles runs = new Shingles(words);
    for (Text text : texts) {
      runs.add(text.words(), text.field().bit());
    }
    return runs.sketch();
  }

  private void add(TokenizedText text, short bit) {
    int[] words = text.hashes();
    if (count + words.length > runs.length) {
      int room = (count + words.length) * 2;
      runs = Arrays.copyOf(runs, room);
      passages = Arrays.copyOf(passages, room);
    }
    int before = count;
    if (words.length == 1) {
      runs[count++] = run(hash(0, words[0]));
    } else if (words.length == 2) {
      runs[count++] = run(hash(words[0], words[1]));
    }
    for (int i = 2; i < words.length; i++) {
      runs[count++] = run(TokenizedText.hash(hash(words[i - 2], words[i - 1]), words[i]));
    }
    Arrays.fill(passages, before, count, bit);
  }

  private static int hash(int first, int second) {
    return TokenizedText.hash(TokenizedText.hash(TokenizedText.BASIS, first), second);
  }

  /** The last step of MurmurHash3, after which every bit of the result depends on all bits. */
  private static int run(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    h ^= h >>> 16;
    return h == Integer.MAX_VALUE ? h - 1 : h;
  }

  private TextSketch sketch() {
    return TextSketch.of(Arrays.copyOf(runs, count), Arrays.copyOf(passages, count));
  }
}
