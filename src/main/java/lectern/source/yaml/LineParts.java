package lectern.source.yaml;

/**
 * The parts of a line in block style: indentation, dashes of list items, key and value.
 *
 * @param indentation the number of spaces, tabs and no-break spaces at its beginning
 * @param content the index after the dashes of list items
 * @param value the index of the value: that of the content if the line has no key
 */
record LineParts(int indentation, int content, int value) {

  /** Returns the parts of a line. */
  static LineParts of(String line) {
    int indentation = spaces(line, 0);
    int content = indentation;
    while (line.startsWith("- ", content)) {
      content = spaces(line, content + 2);
    }
    int colon = line.indexOf(':', content);
    while (colon >= 0
        && colon + 1 < line.length()
        && line.charAt(colon + 1) != ' '
        && line.charAt(colon + 1) != '\t') {
      colon = line.indexOf(':', colon + 1);
    }
    // The beginning of a list item that is no word is text.
    boolean isKey =
        colon >= 0 && (content == indentation || isWord(line.substring(content, colon)));
    return new LineParts(indentation, content, isKey ? spaces(line, colon + 1) : content);
  }

  /** Returns whether the line is an item of a list without a key. */
  boolean isItem() {
    return content > indentation && value == content;
  }

  /** Returns whether the line has a key. */
  boolean hasKey() {
    return value > content;
  }

  /** Returns whether the line, of which these are the parts, has a key that is one word. */
  boolean hasWord(String line) {
    return hasKey() && isWord(line.substring(content, line.indexOf(':', content)));
  }

  /** Returns whether a text is written like the keys of proposals: letters in lower case. */
  static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z') && (c != '-' || i == 0)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static int spaces(String line, int from) {
    int end = from;
    while (end < line.length()
        && (line.charAt(end) == '\t' || Character.isSpaceChar(line.charAt(end)))) {
      end++;
    }
    return end;
  }
}
