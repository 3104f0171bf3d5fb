package lectern.source;

/**
 * The text of one file.
 *
 * @param name the file's name as the user gave it, used in every range
 * @param text the decoded text, without a byte order mark
 * @param isPlain true if all characters are printable ASCII or line feeds
 * @param hasHash true if any character is {@code #}, which begins comments
 */
public record SourceText(String name, String text, boolean isPlain, boolean hasHash) {

  /** Creates a text and finds its classes of characters. */
  public SourceText(String name, String text) {
    this(name, text, CharacterClasses.of(text));
  }

  /**
   * Creates a text whose classes of characters are known.
   *
   * @param classes those of {@code text}
   */
  SourceText(String name, String text, CharacterClasses classes) {
    this(name, text, classes.arePlain(), classes.haveHash());
  }

  /**
   * Returns the text of a line without its line break.
   *
   * @param number counted from 1
   * @return empty if the text has no such line
   */
  public String line(int number) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      int end = endOfLine(start);
      if (end == text.length()) {
        return "";
      }
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return text.substring(start, endOfLine(start));
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
