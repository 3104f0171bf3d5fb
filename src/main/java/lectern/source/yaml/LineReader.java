package lectern.source.yaml;

import java.io.Reader;

/** A reader that returns one line per call, so that the parser never reads ahead of a line. */
final class LineReader extends Reader {
  private final String text;
  private int next;

  LineReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next == text.length()) {
      return -1;
    }
    int start = next;
    int end = Math.min(text.length(), start + length);
    while (next < end && (next == start || !isBreak(text.charAt(next - 1)))) {
      next++;
    }
    text.getChars(start, next, buffer, offset);
    return next - start;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
