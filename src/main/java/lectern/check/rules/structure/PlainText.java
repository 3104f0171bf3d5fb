package lectern.check.rules.structure;

import java.util.Locale;
import java.util.Optional;

/**
 * The implicit types of unquoted text in other YAML readers: those of YAML 1.1 and of the core
 * schema of YAML 1.2.
 *
 * @see <a href="https://yaml.org/type/">Types of YAML 1.1</a>
 * @see <a href="https://yaml.org/spec/1.2.2/#103-core-schema">Core schema of YAML 1.2</a>
 */
final class PlainText {
  /** The maximum length of a text that is examined; realistic numbers and dates are shorter. */
  private static final int MAX_LENGTH = 40;

  private static final int MAX_WORD_LENGTH = "false".length();

  private static final String A_DATE = "a date";
  private static final String A_NUMBER = "a number";

  private PlainText() {}

  /**
   * Returns the value to which a typing reader converts a text, such as {@code the number 8.1}.
   *
   * @return empty if the text stays as it is written
   */
  static Optional<String> changed(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    char first = text.charAt(0);
    boolean number = (first >= '0' && first <= '9') || first == '.' || first == '-' || first == '+';
    return number ? date(text).or(() -> number(text)) : bool(text);
  }

  /** Returns the boolean of a word in lower case, upper case or capitalized; mixed case is text. */
  private static Optional<String> bool(String text) {
    if (text.length() > MAX_WORD_LENGTH) {
      return Optional.empty();
    }
    String small = text.toLowerCase(Locale.ROOT);
    boolean word =
        text.equals(small)
            || text.equals(text.toUpperCase(Locale.ROOT))
            || text.substring(1).equals(small.substring(1));
    if (!word) {
      return Optional.empty();
    }
    return switch (small) {
      case "y", "yes", "on", "true" -> Optional.of("the boolean true");
      case "n", "no", "off", "false" -> Optional.of("the boolean false");
      default -> Optional.empty();
    };
  }

  /** Recognizes a date, alone or followed by a time of day. */
  private static Optional<String> date(String text) {
    boolean day =
        text.length() >= 10
            && isDigits(text.substring(0, 4))
            && text.charAt(4) == '-'
            && isDigits(text.substring(5, 7))
            && text.charAt(7) == '-'
            && isDigits(text.substring(8, 10));
    if (!day) {
      return Optional.empty();
    }
    boolean time =
        text.length() >= 19
            && "Tt ".indexOf(text.charAt(10)) >= 0
            && text.charAt(13) == ':'
            && text.charAt(16) == ':';
    return text.length() == 10 || time ? Optional.of(A_DATE) : Optional.empty();
  }

  private static Optional<String> number(String text) {
    boolean signed = text.charAt(0) == '-' || text.charAt(0) == '+';
    String bare = signed ? text.substring(1) : text;
    if (isSpecial(bare) || isOtherBase(bare) || isSexagesimal(bare) || isScientific(bare)) {
      return Optional.of(A_NUMBER);
    }
    return decimal(bare)
        .map(shortest -> text.startsWith("-") && !shortest.equals("0") ? "-" + shortest : shortest)
        .filter(shortest -> !shortest.equals(text))
        .map(shortest -> "the number " + shortest);
  }

  /** Returns whether a text is infinity or NaN. */
  private static boolean isSpecial(String text) {
    return switch (text) {
      case ".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN" -> true;
      default -> false;
    };
  }

  /**
   * Returns whether a text is an integer in another base: {@code 0x1F}, {@code 0o17}, {@code 0b11}.
   */
  private static boolean isOtherBase(String text) {
    if (text.length() < 3 || text.charAt(0) != '0') {
      return false;
    }
    String digits =
        switch (text.charAt(1)) {
          case 'x' -> "0123456789abcdefABCDEF_";
          case 'o' -> "01234567";
          case 'b' -> "01_";
          default -> "";
        };
    return consistsOf(text.substring(2), digits);
  }

  /**
   * Returns whether a text is a sexagesimal (base 60) number of YAML 1.1: {@code 1:25}, {@code
   * 00:15:00}, {@code 1:30.5}. By the specification a leading zero makes it text, but not every
   * reader complies.
   */
  private static boolean isSexagesimal(String text) {
    int colon = text.indexOf(':');
    if (colon < 1
        || text.charAt(0) == '_'
        || !consistsOf(text.substring(0, colon), "0123456789_")) {
      return false;
    }
    int point = text.indexOf('.');
    boolean fraction = point >= 0 && consistsOf(text.substring(point), ".0123456789_");
    int last = fraction ? point : text.length();
    for (int at = colon; at < last; ) {
      int next = text.indexOf(':', at + 1);
      int end = next < 0 ? last : next;
      String digits = text.substring(at + 1, end);
      boolean valid = isDigits(digits) && digits.length() <= 2 && Integer.parseInt(digits) < 60;
      if (!valid) {
        return false;
      }
      at = end;
    }
    return true;
  }

  /** Returns whether a text is in scientific notation: {@code 1e3}, {@code 1.5E-3}. */
  private static boolean isScientific(String text) {
    int e = Math.max(text.indexOf('e'), text.indexOf('E'));
    if (e < 1 || e + 1 == text.length()) {
      return false;
    }
    boolean signed = "+-".indexOf(text.charAt(e + 1)) >= 0;
    return decimal(text.substring(0, e)).isPresent()
        && isDigits(text.substring(signed ? e + 2 : e + 1));
  }

  /** Returns the shortest form of a decimal number; empty if the text is not one. */
  private static Optional<String> decimal(String text) {
    String digits = text.replace("_", "");
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String fraction = point < 0 ? "" : digits.substring(point + 1);
    boolean number = !text.startsWith("_") && isDigits(whole + fraction);
    if (!number) {
      return Optional.empty();
    }
    int first = 0;
    while (first < whole.length() - 1 && whole.charAt(first) == '0') {
      first++;
    }
    int last = fraction.length();
    while (last > 0 && fraction.charAt(last - 1) == '0') {
      last--;
    }
    String left = whole.isEmpty() ? "0" : whole.substring(first);
    return Optional.of(last == 0 ? left : left + "." + fraction.substring(0, last));
  }

  private static boolean isDigits(String text) {
    return consistsOf(text, "0123456789");
  }

  private static boolean consistsOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
