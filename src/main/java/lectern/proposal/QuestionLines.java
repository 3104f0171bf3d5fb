package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.OneLine;

/**
 * Splits a text with several questions. A line begins a question if it has the mark of a list item,
 * or if the line before ends with a question mark or is empty; otherwise it continues the question
 * before it.
 */
final class QuestionLines {

  /**
   * A question in a text.
   *
   * @param start the index of its mark, or of its first character
   * @param mark the mark, if it has one
   * @param from the index of its first character
   * @param to the index after its last character
   */
  record Line(int start, Optional<String> mark, int from, int to) {}

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private int begun = -1;
  private int lastLine;
  private int last;

  private QuestionLines(String text) {
    this.text = text;
  }

  static List<Line> of(String text) {
    QuestionLines questions = new QuestionLines(text);
    int from = 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      questions.add(OneLine.start(text, from, to), OneLine.end(text, from, to));
      from = to + 1;
    }
    questions.end();
    return questions.lines;
  }

  private void add(int from, int to) {
    if (from >= to) {
      end();
      return;
    }
    boolean isMarked = isMarked(from, to);
    if (begun >= 0 && (isMarked || QuestionMarks.end(text, lastLine, last))) {
      end();
    }
    int start = from;
    if (isMarked) {
      // A folded text has its marks in the middle of a line.
      int mark = text.indexOf('?', from);
      while (mark >= 0 && mark + 1 < to) {
        int next = OneLine.start(text, mark + 1, to);
        if (next > mark + 1 && isMarked(next, to)) {
          begun = start;
          last = mark + 1;
          end();
          start = next;
        }
        mark = text.indexOf('?', mark + 1);
      }
    }
    begun = begun < 0 ? start : begun;
    lastLine = start;
    last = to;
  }

  private boolean isMarked(int from, int to) {
    int end = ListMark.end(text, from, to);
    return end > from && OneLine.start(text, end, to) < to;
  }

  private void end() {
    if (begun >= 0) {
      int mark = isMarked(begun, last) ? ListMark.end(text, begun, last) : begun;
      lines.add(
          new Line(
              begun,
              mark > begun ? Optional.of(text.substring(begun, mark)) : Optional.empty(),
              OneLine.start(text, mark, last),
              last));
      begun = -1;
    }
  }
}
