package lectern.source;

import java.util.Arrays;

/** Finds the line and column of an offset. Made once per text, then asked for every node. */
final class Lines {
  private int[] starts = new int[128];
  private int count = 1;

  Lines(String text) {
    int offset = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
        i++;
      }
      offset++;
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        add(offset);
      }
    }
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }

  Position at(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(offset, line + 1, offset - starts[line] + 1);
  }
}
