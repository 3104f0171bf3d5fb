package lectern.source.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.source.Edit;

/**
 * Replaces the text of a scalar so that every YAML reader reads the new text unchanged: in the
 * existing style if that can hold it, otherwise in double quotes.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#73-flow-scalar-styles">Flow scalar styles</a>
 */
final class ScalarRewriter {
  private static final String SAFE_PUNCTUATION = " -_./()&'+#;";
  private static final String ESCAPED = "\"'\\";

  private ScalarRewriter() {}

  /**
   * Returns whether the style of a scalar can hold another text.
   *
   * @param added the new part
   * @param whole the whole new text
   */
  static boolean holds(Node.Scalar scalar, String added, String whole) {
    if (!scalar.isAsWritten() || isBound(scalar) || !isPrintable(whole)) {
      return false;
    }
    return scalar.style() == Node.Style.PLAIN
        ? isPlain(whole, scalar.surroundings())
        : !containsAny(added, ESCAPED);
  }

  /**
   * Returns an edit that replaces the text of a scalar, unquoted if the scalar is and the text
   * needs no quotes.
   */
  static Optional<Edit> of(Node.Scalar scalar, String text) {
    boolean plain = scalar.style() == Node.Style.PLAIN && isPlain(text, scalar.surroundings());
    return written(scalar, text, plain ? text : quoted(text));
  }

  /** Returns an edit that replaces a scalar by a text in double quotes. */
  static Optional<Edit> quoted(Node.Scalar scalar, String text) {
    return written(scalar, text, quoted(text));
  }

  /**
   * Returns an edit that replaces a scalar by several items of a list.
   *
   * @param list the list that the scalar is an item of; empty if it is the value of a key
   */
  static Optional<Edit> items(
      Node.Scalar scalar, List<String> texts, Optional<Node.Sequence> list) {
    boolean isLines = list.isPresent() && scalar.surroundings() == Node.Surroundings.LINES;
    List<String> items = new ArrayList<>();
    for (String text : texts) {
      items.add(isLines && isPlain(text, scalar.surroundings()) ? text : quoted(text));
    }
    String between =
        isLines ? "\n" + " ".repeat(list.get().range().startColumn() - 1) + "- " : ", ";
    String joined = String.join(between, items);
    return written(scalar, String.join(" ", texts), list.isPresent() ? joined : "[" + joined + "]");
  }

  private static Optional<Edit> written(Node.Scalar scalar, String text, String written) {
    return isBound(scalar) || scalar.style() == Node.Style.BLOCK || !isPrintable(text)
        ? Optional.empty()
        : Optional.of(new Edit(scalar.range(), written));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static boolean isBound(Node.Scalar scalar) {
    return scalar.surroundings() == Node.Surroundings.BOUND;
  }

  /**
   * Returns whether a text needs no quotes. Stricter than YAML: the text begins with a letter,
   * contains no YAML indicator, and is not a word that readers convert to another type.
   */
  private static boolean isPlain(String text, Node.Surroundings surroundings) {
    if (text.isEmpty()
        || !Character.isLetter(text.codePointAt(0))
        || text.endsWith(" ")
        || text.contains(" #")
        || isConverted(text)) {
      return false;
    }
    String safe =
        surroundings == Node.Surroundings.LINES ? "," + SAFE_PUNCTUATION : SAFE_PUNCTUATION;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 && !Character.isLetterOrDigit(c) && safe.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isConverted(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "y", "yes", "on", "true", "n", "no", "off", "false", "null" -> true;
      default -> false;
    };
  }

  /** Returns whether a text has no line breaks and no invisible characters. */
  private static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean hidden =
          Character.isISOControl(c)
              || c == 0x2028
              || c == 0x2029
              || c == 0xFEFF
              || (c >= 0xD800 && c <= 0xDFFF)
              || (c & 0xFFFE) == 0xFFFE;
      if (hidden) {
        return false;
      }
    }
    return true;
  }

  private static boolean containsAny(String text, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (text.indexOf(characters.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
