package lectern.drafting;

import lectern.output.PlainYaml;
import lectern.output.Printable;
import lectern.output.QuotedYaml;

/** Texts as YAML scalars. */
public final class Scalar {
  private Scalar() {}

  /**
   * Returns a text on one line and without control characters, in double quotes if YAML needs them.
   */
  public static String written(String text) {
    String line = plain(text);
    return PlainYaml.allows(line) ? line : QuotedYaml.quoted(line);
  }

  /** Returns a text on one line: runs of spaces, breaks and control characters are one space. */
  public static String plain(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String character = Character.toString(c);
              boolean isText =
                  !Character.isWhitespace(c) && Printable.line(character).equals(character);
              if (isText) {
                line.appendCodePoint(c);
              } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
              }
            });
    return line.toString().strip();
  }
}
