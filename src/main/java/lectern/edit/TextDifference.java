package lectern.edit;

import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import lectern.source.Edit;
import lectern.source.LineIndex;
import lectern.source.SourceRange;

/** The difference between two texts of a file as few small edits. */
public final class TextDifference {
  private final String name;
  private final LineIndex index;

  private TextDifference(String name, String before) {
    this.name = name;
    this.index = new LineIndex(before);
  }

  /**
   * Returns the edits that turn one text into another. None begins or ends within a line break or a
   * character.
   *
   * @param name the name of the file in the ranges
   * @return edits in the order of their ranges, which do not overlap
   */
  public static List<Edit> edits(String name, String before, String after) {
    if (before.equals(after)) {
      return List.of();
    }
    TextDifference difference = new TextDifference(name, before);
    List<String> old = lines(before);
    int[] starts = new int[old.size() + 1];
    for (int i = 0; i < old.size(); i++) {
      starts[i + 1] = starts[i] + old.get(i).codePointCount(0, old.get(i).length());
    }
    List<Edit> edits = new ArrayList<>();
    for (AbstractDelta<String> delta :
        TextPatch.of(old, lines(after), UnifiedDiff.MOST_CHANGED).getDeltas()) {
      int start = starts[delta.getSource().getPosition()];
      edits.add(
          difference.edit(
              start,
              String.join("", delta.getSource().getLines()),
              String.join("", delta.getTarget().getLines())));
    }
    return edits;
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /**
   * Returns the edit of some lines without what stays at their start and end.
   *
   * @param at the code points before the lines
   */
  private Edit edit(int at, String old, String changed) {
    int most = Math.min(old.length(), changed.length());
    int start = 0;
    while (start < most && old.charAt(start) == changed.charAt(start)) {
      start++;
    }
    while (start > 0 && (isInside(old, start) || isInside(changed, start))) {
      start--;
    }
    int end = 0;
    while (end < most - start
        && old.charAt(old.length() - end - 1) == changed.charAt(changed.length() - end - 1)) {
      end++;
    }
    while (end > 0
        && (isInside(old, old.length() - end) || isInside(changed, changed.length() - end))) {
      end--;
    }
    return new Edit(
        new SourceRange(
            name,
            index.at(at + old.codePointCount(0, start)),
            index.at(at + old.codePointCount(0, old.length() - end))),
        changed.substring(start, changed.length() - end));
  }

  /** Returns whether a place is between the halves of a line break or of a character. */
  private static boolean isInside(String text, int at) {
    return at > 0
        && at < text.length()
        && ((text.charAt(at - 1) == '\r' && text.charAt(at) == '\n')
            || Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)));
  }
}
