package lectern.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.fields.OneLine;
import lectern.source.yaml.Node;

/** Splits the text of an agenda into its items: lines, or parts of a line with times. */
final class AgendaText {
  private static final List<String> HEADINGS =
      List.of("agenda", "plan", "programme", "program", "schedule", "timing", "outline");

  private static final int LONGEST_HEADING = 60;

  private static final String CONNECTORS = ",;.+/|&>→-–—";

  private final Node.Scalar scalar;
  private final String text;
  private final List<LineText> items = new ArrayList<>();

  private AgendaText(Node.Scalar scalar) {
    this.scalar = scalar;
    this.text = scalar.text();
  }

  /** Returns the items of a text; at least one. */
  static List<LineText> lines(Node.Scalar scalar) {
    AgendaText agenda = new AgendaText(scalar);
    int begun = -1;
    int end = 0;
    for (int from = 0; from < agenda.text.length(); ) {
      int feed = agenda.text.indexOf('\n', from);
      int to = feed < 0 ? agenda.text.length() : feed;
      int start = OneLine.start(agenda.text, from, to);
      boolean isBlank = start == to;
      if (begun >= 0 && (isBlank || !agenda.isContinued(begun, end, start, to))) {
        agenda.line(begun, end);
        begun = -1;
      }
      if (!isBlank) {
        begun = begun < 0 ? start : begun;
        end = OneLine.end(agenda.text, start, to);
      }
      from = to + 1;
    }
    if (begun >= 0) {
      agenda.line(begun, end);
    }
    return agenda.items;
  }

  /**
   * Returns whether a line continues the item before: it begins with a small letter, unlike the
   * item, and the time of the item is not on both.
   */
  private boolean isContinued(int begun, int end, int from, int to) {
    return Character.isLowerCase(text.codePointAt(from))
        && !Character.isLowerCase(text.codePointAt(begun))
        && ListMark.end(text, from, to) == from
        && !(isTimed(from, to) && isTimed(begun, end));
  }

  private void line(int from, int to) {
    int heading = heading(from, to);
    if (heading > from) {
      add(from, heading);
    }
    int start = OneLine.start(text, heading, to);
    if (!split(start, to, ';', 2)
        && !durations(start, to)
        && !split(start, to, ',', Integer.MAX_VALUE)
        && !ranges(start, to)) {
      add(start, to);
    }
  }

  /** Returns the index after a heading before an item on the same line, such as Agenda. */
  private int heading(int from, int to) {
    int colon = indexOf(':', from, to);
    if (colon < 0 || colon + 1 == to || colon - from > LONGEST_HEADING) {
      return from;
    }
    String words = text.substring(from, colon).toLowerCase(Locale.ROOT);
    boolean isHeading = false;
    for (String heading : HEADINGS) {
      isHeading |= words.endsWith(heading);
    }
    int start = OneLine.start(text, colon + 1, to);
    return isHeading && start < to && Character.isDigit(text.charAt(start)) ? colon + 1 : from;
  }

  /**
   * Splits a line at a separator if enough of its parts have times.
   *
   * @param enough the number of parts that must have times, if not all of them
   */
  private boolean split(int from, int to, char separator, int enough) {
    if (indexOf(separator, from, to) < 0) {
      return false;
    }
    List<int[]> parts = new ArrayList<>();
    int timed = 0;
    for (int start = from; start < to; ) {
      int next = indexOf(separator, start, to);
      int end = next < 0 ? to : next;
      if (OneLine.start(text, start, end) < end) {
        parts.add(new int[] {start, end});
        timed += isTimed(start, end) ? 1 : 0;
      }
      start = end + 1;
    }
    if (timed < 2 || timed < Math.min(enough, parts.size())) {
      return false;
    }
    for (int[] part : parts) {
      add(OneLine.start(text, part[0], part[1]), OneLine.end(text, part[0], part[1]));
    }
    return true;
  }

  /**
   * Splits a line such as {@code Opening (5 min) + panel (40 min)} after each duration in
   * parentheses, if it ends with one.
   */
  private boolean durations(int from, int to) {
    List<int[]> parts = new ArrayList<>();
    int begun = from;
    int open = -1;
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '(') {
        open = at;
      } else if (text.charAt(at) == ')' && open > begun) {
        if (AgendaTime.isDuration(text, open + 1, at)) {
          parts.add(new int[] {begun, at + 1});
          begun = afterConnector(at + 1, to);
          if (begun < to && text.charAt(begun) == ':') {
            return false;
          }
        }
        open = -1;
      }
    }
    boolean isWhole = begun == to;
    if (!isWhole || parts.size() < 2) {
      return false;
    }
    for (int[] part : parts) {
      add(part[0], part[1]);
    }
    return true;
  }

  /** Returns the index after signs and words between two items of a line. */
  private int afterConnector(int from, int to) {
    int at = from;
    int next = from;
    do {
      at = OneLine.start(text, next, to);
      next = at;
      if (at < to && CONNECTORS.indexOf(text.charAt(at)) >= 0) {
        next = at + 1;
      } else if (text.startsWith("and ", at) || text.startsWith("then ", at)) {
        next = text.indexOf(' ', at);
      }
    } while (next > at);
    return Math.min(at, to);
  }

  /** Splits a line that begins with a time range before each further range. */
  private boolean ranges(int from, int to) {
    List<Integer> starts = new ArrayList<>();
    for (int at = from; at < to; at++) {
      boolean isStart =
          Character.isDigit(text.charAt(at))
              && (at == from || OneLine.isSpace(text.charAt(at - 1)));
      if (isStart && AgendaTime.range(text, at, to).isPresent()) {
        starts.add(at);
        at = AgendaTime.range(text, at, to).get().to();
      }
    }
    if (starts.size() < 2 || starts.get(0) != from) {
      return false;
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
      add(starts.get(i), OneLine.end(text, starts.get(i), end));
    }
    return true;
  }

  private int indexOf(char wanted, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == wanted) {
        return at;
      }
    }
    return -1;
  }

  private boolean isTimed(int from, int to) {
    return AgendaLine.isTimed(text.substring(from, to));
  }

  private void add(int from, int to) {
    items.add(new LineText.Slice(scalar, from, to));
  }
}
