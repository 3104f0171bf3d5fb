package lectern.changes.print;

import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.edit.TextPatch;

/** The difference between two texts or lists. White space makes no difference. */
final class TextRuns {
  /** The words that only one of two texts has, from which on it counts as rewritten. */
  private static final int MOST_CHANGED = 1000;

  /** Fewer kept words between two changes are replaced with them. */
  private static final int FEWEST_KEPT = 3;

  /** The kept words that are shown on each side of a change. */
  private static final int CONTEXT = 20;

  private static final String LEFT_OUT = "[…]";

  private final List<String> before;
  private final List<String> after;

  private TextRuns(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** Words of one text in place of words of the other, by their indexes. */
  private record Replaced(int oldStart, int oldEnd, int newStart, int newEnd) {

    Replaced until(Replaced later) {
      return new Replaced(oldStart, later.oldEnd, newStart, later.newEnd);
    }
  }

  /**
   * Compares two texts word by word, or letter by letter in scripts without spaces.
   *
   * @return runs without the kept words that are far from all changes
   */
  static List<TextRun> ofWords(String before, String after) {
    return new TextRuns(words(before), words(after)).compared(FEWEST_KEPT, CONTEXT);
  }

  /** Compares two lists of which each line is an item. */
  static List<TextRun> ofLines(String before, String after) {
    return new TextRuns(lines(before), lines(after)).compared(1, Integer.MAX_VALUE / 2);
  }

  private static List<String> lines(String text) {
    return text.lines().map(line -> line + "\n").toList();
  }

  private static List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  /**
   * Returns all runs.
   *
   * @param fewest fewer kept parts between two changes are replaced with them
   * @param context the kept parts that are shown on each side of a change
   */
  private List<TextRun> compared(int fewest, int context) {
    List<TextRun> runs = new ArrayList<>();
    int kept = 0;
    for (Replaced replaced : replaced(fewest)) {
      runs.addAll(kept(kept, replaced.newStart(), runs.isEmpty() ? 0 : context, context));
      runs.addAll(run(TextRun.Kind.REMOVED, before, replaced.oldStart(), replaced.oldEnd()));
      runs.addAll(run(TextRun.Kind.ADDED, after, replaced.newStart(), replaced.newEnd()));
      kept = replaced.newEnd();
    }
    if (!runs.isEmpty()) {
      runs.addAll(kept(kept, after.size(), context, 0));
    }
    return List.copyOf(runs);
  }

  private List<Replaced> replaced(int fewest) {
    List<Replaced> all = new ArrayList<>();
    for (AbstractDelta<String> delta :
        TextPatch.of(stripped(before), stripped(after), MOST_CHANGED).getDeltas()) {
      int oldStart = delta.getSource().getPosition();
      int newStart = delta.getTarget().getPosition();
      Replaced next =
          new Replaced(
              oldStart,
              oldStart + delta.getSource().size(),
              newStart,
              newStart + delta.getTarget().size());
      int last = all.size() - 1;
      if (last >= 0 && newStart - all.get(last).newEnd() < fewest) {
        all.set(last, all.get(last).until(next));
      } else {
        all.add(next);
      }
    }
    return all;
  }

  private static List<String> stripped(List<String> words) {
    return words.stream().map(String::strip).toList();
  }

  /**
   * The kept parts from an index to another.
   *
   * @param head how many are shown behind a change before them
   * @param tail how many are shown in front of a change after them
   */
  private List<TextRun> kept(int start, int end, int head, int tail) {
    if (end - start <= head + tail) {
      return run(TextRun.Kind.KEPT, after, start, end);
    }
    List<TextRun> runs = new ArrayList<>(run(TextRun.Kind.KEPT, after, start, start + head));
    runs.add(new TextRun(TextRun.Kind.KEPT, LEFT_OUT, " "));
    runs.addAll(run(TextRun.Kind.KEPT, after, end - tail, end));
    return runs;
  }

  /** Some parts of a text as a run; none if there are none. */
  private static List<TextRun> run(TextRun.Kind kind, List<String> parts, int start, int end) {
    if (start == end) {
      return List.of();
    }
    String text = String.join("", parts.subList(start, end));
    String words = text.stripTrailing();
    String gap = text.substring(words.length());
    // Parts of the other text may follow the last one.
    boolean isLast = gap.isEmpty() && end == parts.size();
    return List.of(
        new TextRun(kind, words, !isLast ? gap : words.indexOf('\n') < 0 ? " " : "\n\n"));
  }
}
