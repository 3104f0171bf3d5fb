package lectern.programme.calendar;

import java.util.Map;

/**
 * Writes lines of iCalendar: escaped, and folded where they are longer than 75 octets.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">RFC 5545, 3.1</a>
 */
final class ContentLines {
  private static final int LONGEST = 75;

  private final StringBuilder out = new StringBuilder();

  /** Adds a property whose value stands as it is. */
  void add(String name, String value) {
    fold(name + ":" + value);
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
    fold(line.append(':').append(value).toString());
  }

  /** A text as the value of a parameter, in which no double quote can stand. */
  static String quoted(String text) {
    return "\"" + text.replace('"', '\'').replace('\n', ' ') + "\"";
  }

  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** Breaks between characters, never inside the octets of one. */
  private void fold(String line) {
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
    return out.toString();
  }
}
