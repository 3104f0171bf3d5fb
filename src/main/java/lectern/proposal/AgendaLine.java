package lectern.proposal;

import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.OneLine;
import lectern.fields.Problems;
import lectern.source.ProblemKind;
import lectern.source.Quote;

/**
 * Reads an agenda item from a line such as {@code 00:00 – 00:15 Opening}, {@code Opening (5 min)}
 * or {@code 10 min – Welcome}. A line whose times are not certain is a title.
 */
public final class AgendaLine {
  private static final String SEPARATORS = ":|,.-–—";
  private static final String ENDS = ".;,";
  private static final int LONGEST = 40;

  private final String text;
  private final int from;
  private final int to;
  private final int mark;
  private Optional<AgendaTime> first = Optional.empty();
  private Optional<AgendaTime> last = Optional.empty();
  private boolean isAmbiguous;
  private int titleFrom;
  private int titleTo;

  private AgendaLine(String text) {
    this.text = text;
    this.from = OneLine.start(text, 0, text.length());
    this.to = OneLine.end(text, from, text.length());
    this.mark = ListMark.end(text, from, to);
    this.titleFrom = OneLine.start(text, mark, to);
    this.titleTo = to;
    if (to > from && text.charAt(to - 1) != ':') {
      readFirst();
      readLast();
      if (isTotal()) {
        last = Optional.empty();
        titleTo = to;
      }
    }
  }

  /** Returns whether the only time is the duration of the session after a word such as total. */
  private boolean isTotal() {
    return first.isEmpty()
        && last.flatMap(AgendaTime::minutes)
            .filter(minutes -> AgendaHeading.isTotal(text.substring(titleFrom, titleTo), minutes))
            .isPresent();
  }

  /** Returns whether a line has a time. */
  public static boolean isTimed(String text) {
    AgendaLine line = new AgendaLine(text);
    return line.first.isPresent() || line.last.isPresent();
  }

  /** Reads an item; several times of one item are reported. */
  static AgendaItem item(LineText written, Problems problems) {
    AgendaLine line = new AgendaLine(written.text());
    if (line.isAmbiguous) {
      problems.add(
          ProblemKind.WRONG_TYPE,
          written.range(),
          "The agenda item " + Quote.of(line.text) + " has several times.",
          "Write an item for each, such as \"Opening (5 min)\".");
    }
    Optional<AgendaTime> range = line.first.filter(time -> time.start().isPresent());
    range = range.isPresent() ? range : line.last.filter(time -> time.start().isPresent());
    Optional<AgendaTime> length = line.first.filter(time -> time.minutes().isPresent());
    length = length.isPresent() ? length : line.last.filter(time -> time.minutes().isPresent());
    Field<String> title = written.part(line.titleFrom, line.titleTo);
    return new AgendaItem(
        range
            .map(time -> field(written, time.from(), time.middle(), time.start()))
            .orElse(missing(written)),
        range
            .filter(time -> time.end().isPresent())
            .map(time -> field(written, time.second(), time.to(), time.end()))
            .orElse(missing(written)),
        length
            .map(time -> field(written, time.from(), time.to(), time.minutes()))
            .orElse(missing(written)),
        title instanceof Field.Blank ? missing(written) : title,
        missing(written),
        line.mark > line.from
            ? Optional.of(line.text.substring(line.from, line.mark))
            : Optional.empty(),
        written.range());
  }

  private static Field<Integer> field(
      LineText written, int from, int to, Optional<Integer> minutes) {
    return written.part(from, to).map(text -> minutes.orElseThrow());
  }

  private static <T> Field<T> missing(LineText written) {
    return new Field.Missing<>(written.range());
  }

  private void readFirst() {
    char opening = titleFrom < to ? text.charAt(titleFrom) : ' ';
    boolean isOpen = opening == '(' || opening == '[';
    Optional<AgendaTime> time = AgendaTime.at(text, isOpen ? titleFrom + 1 : titleFrom, to);
    if (time.isEmpty()) {
      return;
    }
    int end = time.get().to();
    if (isOpen) {
      boolean isClosed = end < to && text.charAt(end) == (opening == '(' ? ')' : ']');
      if (!isClosed) {
        return;
      }
      end++;
    }
    int next = OneLine.start(text, end, to);
    boolean isSeparated = isOpen || (next < to && SEPARATORS.indexOf(text.charAt(next)) >= 0);
    while (next < to
        && (SEPARATORS.indexOf(text.charAt(next)) >= 0 || OneLine.isSpace(text.charAt(next)))) {
      next++;
    }
    if (time.get().minutes().isPresent() && !isSeparated && hasTime(next, to)) {
      isAmbiguous = true;
      return;
    }
    first = time;
    // "10 minutes for questions" is a title as a whole.
    boolean isPhrase =
        time.get().minutes().isPresent()
            && !isSeparated
            && next < to
            && Character.isLowerCase(text.codePointAt(next));
    titleFrom = isPhrase ? titleFrom : next;
  }

  private void readLast() {
    int end = to;
    while (end > titleFrom && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end <= titleFrom) {
      return;
    }
    char closing = text.charAt(end - 1);
    if (closing == ')' || closing == ']') {
      int open = text.lastIndexOf(closing == ')' ? '(' : '[', end);
      int start = open < 0 ? end : OneLine.start(text, open + 1, end);
      Optional<AgendaTime> time =
          open < titleFrom || end - open > LONGEST
              ? Optional.empty()
              : AgendaTime.after(text, start, end - 1);
      int close = end - 1;
      accept(time.filter(found -> OneLine.start(text, found.to(), close) == close), open, true);
      return;
    }
    for (int at = Math.max(titleFrom, end - LONGEST); at < end; at++) {
      boolean isStart =
          Character.isDigit(text.charAt(at))
              && (at == titleFrom
                  || OneLine.isSpace(text.charAt(at - 1))
                  || SEPARATORS.indexOf(text.charAt(at - 1)) >= 0);
      Optional<AgendaTime> time = isStart ? AgendaTime.after(text, at, end) : Optional.empty();
      if (time.isPresent() && time.get().to() == end) {
        boolean isOnly = time.get().minutes().isPresent() || time.get().end().isPresent();
        accept(time.filter(found -> isOnly), at, false);
        return;
      }
    }
  }

  /** Accepts the time at the end of a line, unless the line has others. */
  private void accept(Optional<AgendaTime> time, int from, boolean isCertain) {
    boolean isNew =
        time.isPresent()
            && first
                .map(other -> other.minutes().isPresent() != time.get().minutes().isPresent())
                .orElse(true);
    if (!isNew) {
      return;
    }
    if (!isCertain && hasTime(titleFrom, from)) {
      isAmbiguous |= first.isEmpty();
      return;
    }
    last = time;
    titleTo = from;
    while (titleTo > titleFrom
        && (SEPARATORS.indexOf(text.charAt(titleTo - 1)) >= 0
            || OneLine.isSpace(text.charAt(titleTo - 1)))) {
      titleTo--;
    }
  }

  private boolean hasTime(int start, int end) {
    for (int at = start; at < end; at++) {
      boolean isStart = at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (isStart && AgendaTime.at(text, at, end).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
