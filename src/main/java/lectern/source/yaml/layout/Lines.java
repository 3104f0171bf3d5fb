package lectern.source.yaml.layout;

import java.util.Arrays;

/** The lines of a text that ends with a line feed, counted from 0. */
public final class Lines {
  private final String text;
  private final int[] starts;
  private final int count;

  /** Creates the lines of a text. */
  public Lines(String text) {
    this.text = text;
    int[] found = new int[64];
    int size = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (size == found.length) {
        found = Arrays.copyOf(found, size * 2);
      }
      found[size++] = at + 1;
    }
    this.starts = found;
    this.count = size - 1;
  }

  /** Returns the whole text. */
  public String text() {
    return text;
  }

  /** Returns the number of lines. */
  public int count() {
    return count;
  }

  /** Returns the number of the line with an index. */
  public int of(int index) {
    int found = Arrays.binarySearch(starts, 0, count, index);
    return found >= 0 ? found : -found - 2;
  }

  /** Returns the index of the first character of a line. */
  public int start(int line) {
    return starts[line];
  }

  /** Returns the index of the line feed of a line. */
  public int end(int line) {
    return starts[line + 1] - 1;
  }

  /** Returns a line without its line feed. */
  public String line(int line) {
    return text.substring(start(line), end(line));
  }

  /** Returns the column of an index, counted from 0. */
  public int column(int index) {
    return index - start(of(index));
  }

  /** Returns the number of spaces at the beginning of a line. */
  public int indentation(int line) {
    int at = start(line);
    while (text.charAt(at) == ' ') {
      at++;
    }
    return at - start(line);
  }

  /** Returns whether a line has nothing but white space. */
  public boolean isBlank(int line) {
    return line(line).isBlank();
  }

  /** Returns whether the first character of a line that is outside of texts begins a comment. */
  public boolean isComment(int line) {
    return line(line).stripLeading().startsWith("#");
  }
}
