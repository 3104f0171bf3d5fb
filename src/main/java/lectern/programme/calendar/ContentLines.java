package lectern.programme.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes lines of iCalendar: escaped, and folded where they are longer than 75 octets.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">RFC 5545, 3.1</a>
 */
final class ContentLines {
  private static final int LONGEST = 75;

  private final List<String> lines = new ArrayList<>();

  /** Adds a property whose value stands as it is. */
  void add(String name, String value) {
    lines.add(name + ":" + value);
  }

  /** Adds a property whose value is text, in which some signs are escaped. */
  void addText(String name, String text) {
    add(name, escaped(text));
  }

  /**
   * Adds a property with parameters.
   *
   * @param value as it stands
   */
  void add(String name, Map<String, String> parameters, String value) {
    StringBuilder line = new StringBuilder(name);
    parameters.forEach((key, word) -> line.append(';').append(key).append('=').append(word));
    lines.add(line.append(':').append(value).toString());
  }

  /** Adds content lines of another calendar or event. */
  void addAll(List<String> others) {
    lines.addAll(others);
  }

  /** The content lines so far, not folded. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** A text as the value of a parameter, in which no double quote can stand. */
  static String quoted(String text) {
    return "\"" + text.replace('"', '\'').replace('\n', ' ') + "\"";
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** Returns the text of a value in which some signs are escaped. */
  static String unescaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      boolean isEscape = value.charAt(i) == '\\' && i + 1 < value.length();
      char c = value.charAt(isEscape ? ++i : i);
      text.append(isEscape && c == 'n' ? '\n' : c);
    }
    return text.toString();
  }

  /** Breaks between characters, never inside the octets of one. */
  private static void fold(String line, StringBuilder out) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int size = octets(c);
      if (octets + size > LONGEST) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(c);
      octets += size;
      i += Character.charCount(c);
    }
    out.append("\r\n");
  }

  /** The number of octets that a character has in UTF-8. */
  private static int octets(int c) {
    if (c < 0x80) {
      return 1;
    }
    if (c < 0x800) {
      return 2;
    }
    return c < 0x10000 ? 3 : 4;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    lines.forEach(line -> fold(line, out));
    return out.toString();
  }
}
