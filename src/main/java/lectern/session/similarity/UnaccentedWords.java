package lectern.session.similarity;

import java.text.Normalizer;
import java.util.Arrays;
import lectern.session.TokenizedText;

/**
 * The words of a text of any script: letters and digits without capitals and accents; what stands
 * between them does not count. In scripts that set no spaces each letter is a word.
 */
final class UnaccentedWords {
  private int[] hashes = new int[64];
  private int count;

  private UnaccentedWords() {}

  /** The hashes of the words, as {@link TokenizedText} has them where a text is plain. */
  static int[] hashes(String text) {
    UnaccentedWords words = new UnaccentedWords();
    words.split(Normalizer.normalize(text, Normalizer.Form.NFKD));
    return Arrays.copyOf(words.hashes, words.count);
  }

  private void split(String plain) {
    int word = TokenizedText.BASIS;
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      int c = plain.codePointAt(i);
      if (isWordByItself(c)) {
        end(word);
        end(TokenizedText.hash(TokenizedText.BASIS, c));
        word = TokenizedText.BASIS;
      } else if (isPartOfWord(c)) {
        word = TokenizedText.hash(word, Character.toLowerCase(c));
      } else if (!isAccent(c)) {
        end(word);
        word = TokenizedText.BASIS;
      }
    }
    end(word);
  }

  private void end(int word) {
    if (word == TokenizedText.BASIS) {
      return;
    }
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    hashes[count++] = word;
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
}
