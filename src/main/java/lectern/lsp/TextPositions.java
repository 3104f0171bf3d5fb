package lectern.lsp;

import java.util.Arrays;
import lectern.source.SourceRange;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The positions in a text as an editor counts them, in lines and UTF-16 code units, and as Lectern
 * does, in code points without a byte order mark.
 */
final class TextPositions {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The number of code points between two places whose index is kept. */
  private static final int STEP = 512;

  private final String text;
  private final int start;
  private int[] lines = new int[128];
  private int count = 1;
  private final int[] steps;

  /** Creates the positions in the text of an editor, which may begin with a byte order mark. */
  TextPositions(String text) {
    this.text = text;
    this.start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        add(i + 1);
      }
    }
    this.steps = steps(text, start);
  }

  private void add(int line) {
    if (count == lines.length) {
      lines = Arrays.copyOf(lines, count * 2);
    }
    lines[count++] = line;
  }

  /** The index of every so many code points; none where each code point is one code unit. */
  private static int[] steps(String text, int start) {
    int codePoints = text.codePointCount(start, text.length());
    if (codePoints == text.length() - start) {
      return new int[0];
    }
    int[] steps = new int[codePoints / STEP + 1];
    steps[0] = start;
    for (int i = 1; i < steps.length; i++) {
      steps[i] = text.offsetByCodePoints(steps[i - 1], STEP);
    }
    return steps;
  }

  /** Returns the range of an editor for a range in the text. One that ends behind it is cut. */
  Range range(SourceRange range) {
    return new Range(position(range.startOffset()), position(range.endOffset()));
  }

  /**
   * Returns the position of an editor.
   *
   * @param offset a number of code points; behind the text it is the end of the text
   */
  Position position(int offset) {
    return at(index(offset));
  }

  /** Returns the position of an editor for an index in the editor's text. */
  Position at(int index) {
    int found = Arrays.binarySearch(lines, 0, count, index);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line, index - lines[line]);
  }

  private int index(int offset) {
    if (steps.length == 0) {
      return Math.min(start + offset, text.length());
    }
    int step = Math.min(offset / STEP, steps.length - 1);
    int index = steps[step];
    for (int rest = offset - step * STEP; rest > 0 && index < text.length(); rest--) {
      index += Character.charCount(text.codePointAt(index));
    }
    return index;
  }

  /**
   * Returns the index of a position in the editor's text. A position behind its line is the end of
   * the line, without the line break; a line behind the text is the end of the text.
   */
  int index(Position position) {
    int line = position.getLine();
    if (line < 0) {
      return 0;
    }
    if (line >= count) {
      return text.length();
    }
    int end = line + 1 < count ? lines[line + 1] : text.length();
    while (end > lines[line] && isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    return lines[line] + Math.max(0, Math.min(position.getCharacter(), end - lines[line]));
  }

  /** Returns the number of code points before a position, a byte order mark not counted. */
  int offset(Position position) {
    int index = Math.max(start, index(position));
    if (steps.length == 0) {
      return index - start;
    }
    int found = Arrays.binarySearch(steps, index);
    int step = found >= 0 ? found : -found - 2;
    return step * STEP + text.codePointCount(steps[step], index);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
