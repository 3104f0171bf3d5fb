package lectern.session.similarity;

import java.util.Arrays;
import java.util.List;
import lectern.session.TokenizedText;

/** Hashes the shingles of texts: sequences of three words. A shorter text is a single shingle. */
final class Shingles {
  /** A text with its field. */
  record Text(TextField field, TokenizedText words) {}

  private int[] shingles;
  private short[] fields;
  private int count;

  private Shingles(int expected) {
    shingles = new int[expected];
    fields = new short[expected];
  }

  /** Returns the sketch of some texts. */
  static TextSketch sketch(List<Text> texts) {
    int words = 0;
    for (Text text : texts) {
      words += text.words().count();
    }
    Shingles shingles = new Shingles(words);
    for (Text text : texts) {
      shingles.add(text.words(), text.field().bit());
    }
    return shingles.sketch();
  }

  private void add(TokenizedText text, short bit) {
    int[] words = text.hashes();
    if (count + words.length > shingles.length) {
      int room = (count + words.length) * 2;
      shingles = Arrays.copyOf(shingles, room);
      fields = Arrays.copyOf(fields, room);
    }
    int before = count;
    if (words.length == 1) {
      shingles[count++] = shingle(hash(0, words[0]));
    } else if (words.length == 2) {
      shingles[count++] = shingle(hash(words[0], words[1]));
    }
    for (int i = 2; i < words.length; i++) {
      shingles[count++] = shingle(TokenizedText.hash(hash(words[i - 2], words[i - 1]), words[i]));
    }
    Arrays.fill(fields, before, count, bit);
  }

  private static int hash(int first, int second) {
    return TokenizedText.hash(TokenizedText.hash(TokenizedText.BASIS, first), second);
  }

  /** The finalizer of MurmurHash3, which makes every bit depend on all bits. */
  private static int shingle(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    h ^= h >>> 16;
    return h == Integer.MAX_VALUE ? h - 1 : h;
  }

  private TextSketch sketch() {
    return TextSketch.of(Arrays.copyOf(shingles, count), Arrays.copyOf(fields, count));
  }
}
