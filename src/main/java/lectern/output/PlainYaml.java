package lectern.output;

import java.util.Locale;
import java.util.Set;

/** Texts that need no quotes in YAML. */
public final class PlainYaml {
  /** Words that some YAML readers read as something else than text. */
  private static final Set<String> SPECIAL =
      Set.of(
          "null",
          "true",
          "false",
          "yes",
          "no",
          "on",
          "off",
          "y",
          "n",
          "t",
          "f",
          "inf",
          "nan",
          "infinity");

  private static final String PUNCTUATION = " -_/()";

  private PlainYaml() {}

  /** Returns whether every reader takes a plain scalar as this text, in brackets too. */
  public static boolean allows(String text) {
    if (text.isEmpty()
        || !Character.isLetter(text.charAt(0))
        || text.endsWith(" ")
        || SPECIAL.contains(text.toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && PUNCTUATION.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
