package lectern.fields;

import java.text.Normalizer;
import java.util.Locale;
import lectern.source.LookAlikes;

/**
 * A key reduced to its letters and digits, in lower case and without accents, so that {@code Policy
 * Question(s)}, {@code policyQuestions} and {@code policy_questions} are the same.
 */
public final class FoldedKey {
  private static final int LONGEST = 100;

  private FoldedKey() {}

  /** Returns the folded form of a key; empty for a text that is too long for one. */
  public static String of(String written) {
    if (written.length() > LONGEST) {
      return "";
    }
    String plain = isAscii(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      // Signs over letters are marks, not letters.
      if (Character.isLetterOrDigit(c)) {
        folded.append(LookAlikes.latin(c));
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns a folded form without the ending of a plural. */
  static String singular(String folded) {
    return folded.length() > 3 && folded.endsWith("s")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
