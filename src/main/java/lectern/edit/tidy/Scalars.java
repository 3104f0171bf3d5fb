package lectern.edit.tidy;

import java.util.Locale;
import java.util.Set;
import lectern.source.yaml.layout.Tree;

/** The quotes of scalars on one line. */
final class Scalars {
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

  private Scalars() {}

  /** Returns a scalar with the quotes that it needs, or as it is written. */
  static String written(String source, Tree.Text text) {
    String slice = source.substring(text.start(), text.end());
    if (text.style() != Tree.Style.QUOTED || slice.indexOf('\n') >= 0) {
      return slice;
    }
    String inner = slice.substring(1, slice.length() - 1);
    if (isSafe(inner)) {
      return inner;
    }
    boolean isEscaped = inner.indexOf('\\') >= 0 || inner.indexOf('"') >= 0;
    return slice.charAt(0) == '\'' && !isEscaped && !inner.contains("''")
        ? '"' + inner + '"'
        : slice;
  }

  /** Returns whether every reader takes a plain scalar as this text, in brackets too. */
  private static boolean isSafe(String text) {
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
