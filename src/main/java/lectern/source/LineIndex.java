package lectern.source;

import java.util.Arrays;

/** An index of the lines of a text, which finds the line and column of an offset. */
public final class LineIndex {
  private int[] starts = new int[128];
  private int count = 1;
  private int last;

  /** Creates the index of a text, with offsets in code points. */
  public LineIndex(String text) {
    int surrogates = 0;
    char[] letters = text.toCharArray();
    int length = letters.length;
    for (int i = 0; i < length; i++) {
      char c = letters[i];
      if (c == '\n' || (c == '\r' && (i + 1 == length || letters[i + 1] != '\n'))) {
        add(i + 1 - surrogates);
      } else if (Character.isHighSurrogate(c) && i + 1 < length) {
        i++;
        surrogates++;
      }
    }
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }

  /**
   * Returns the position of an offset.
   *
   * @param offset a number of code points
   */
  public Position at(int offset) {
    if (!isIn(last, offset)) {
      // Offsets are mostly looked up in order, so the next one is usually on the next line.
      last = isIn(last + 1, offset) ? last + 1 : find(offset);
    }
    return new Position(offset, last + 1, offset - starts[last] + 1);
  }

  private boolean isIn(int line, int offset) {
    return line < count
        && starts[line] <= offset
        && (line + 1 == count || offset < starts[line + 1]);
  }

  private int find(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 2;
  }
}
