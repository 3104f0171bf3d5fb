package lectern.proposal;

import java.util.Locale;
import java.util.Optional;
import lectern.fields.OneLine;

/**
 * The time of an agenda item in a text: a start, a start and an end, or a duration.
 *
 * @param start the start or the end of a range in minutes; empty for a duration
 * @param middle the index after the start, for a range
 * @param second the index of the end, for a range
 * @param to the index after the time
 */
record AgendaTime(
    Optional<Integer> start,
    Optional<Integer> end,
    Optional<Integer> minutes,
    int from,
    int middle,
    int second,
    int to) {
  /** The longest text that is examined as a time. */
  private static final int LONGEST = 40;

  private static final String DASHES = "-–—‒‑−→";

  /** Finds the time at an index. */
  static Optional<AgendaTime> at(String text, int from, int to) {
    if (from >= to || !Character.isDigit(text.charAt(from))) {
      return Optional.empty();
    }
    return range(text, from, to).or(() -> time(text, from, to)).or(() -> duration(text, from, to));
  }

  /** Finds the time at an index near the end of a line, where 1h30 is a duration. */
  static Optional<AgendaTime> after(String text, int from, int to) {
    if (from >= to || !Character.isDigit(text.charAt(from))) {
      return Optional.empty();
    }
    return range(text, from, to).or(() -> duration(text, from, to)).or(() -> time(text, from, to));
  }

  /** Returns whether a part of a text is a duration as a whole. */
  static boolean isDuration(String text, int from, int to) {
    int start = OneLine.start(text, from, to);
    int end = OneLine.end(text, start, to);
    return end - start <= LONGEST
        && Durations.parseWithUnit(text.substring(start, end)).isPresent();
  }

  /** Finds a start and an end: {@code 00:00 – 00:15}, {@code 0-15 min}. */
  static Optional<AgendaTime> range(String text, int from, int to) {
    int end = clockOrDotted(text, from, to);
    int second = end < 0 ? -1 : second(text, end, to);
    int last = second < 0 ? -1 : clockOrDotted(text, second, to);
    if (last < 0) {
      return minutes(text, from, to);
    }
    String until12 = text.substring(second, last).strip();
    Optional<Integer> until = parse(until12);
    Optional<Integer> first = inSameHalf(text.substring(from, end).strip(), until12, until);
    return first.isPresent() && until.isPresent()
        ? Optional.of(new AgendaTime(first, until, Optional.empty(), from, end, second, last))
        : Optional.empty();
  }

  private static Optional<Integer> parse(String time) {
    return Times.parseClock(isDotted(time) ? time.replace('.', ':') : time);
  }

  /** Returns the start of a range, which is in the afternoon if only the end says so. */
  private static Optional<Integer> inSameHalf(String start, String end, Optional<Integer> until) {
    int letter = end.length() - 1;
    while (letter > 0 && !Character.isDigit(end.charAt(letter))) {
      letter--;
    }
    String half = end.substring(letter + 1);
    boolean isShared =
        half.toLowerCase(Locale.ROOT).contains("m")
            && Character.isDigit(start.charAt(start.length() - 1));
    Optional<Integer> shared = isShared ? Times.parseClock(start + half) : Optional.empty();
    return shared.isPresent() && until.isPresent() && shared.get() < until.get()
        ? shared
        : parse(start);
  }

  /** Returns the index after a time, also one with a dot, which is certain only in a range. */
  private static int clockOrDotted(String text, int from, int to) {
    int end = clockEnd(text, from, to);
    int dot = Times.digitsEnd(text, from);
    boolean isDotted =
        end < 0
            && dot + 3 <= to
            && isDotted(text.substring(from, dot + 3))
            && isBoundary(text, dot + 3, to);
    return isDotted ? dot + 3 : end;
  }

  private static boolean isDotted(String time) {
    int dot = time.indexOf('.');
    return dot >= 1
        && dot <= 2
        && time.length() == dot + 3
        && Times.digitsEnd(time, 0) == dot
        && Times.digitsEnd(time, dot + 1) == time.length();
  }

  private static Optional<AgendaTime> minutes(String text, int from, int to) {
    int end = Times.digitsEnd(text, from);
    int second = end - from > 3 ? -1 : second(text, end, to);
    int last = second < 0 ? -1 : Times.digitsEnd(text, second);
    if (last <= second || last - second > 3) {
      return Optional.empty();
    }
    int unit = OneLine.start(text, last, to);
    int after = unit;
    while (after < to && (Character.isLetter(text.charAt(after)) || text.charAt(after) == '\'')) {
      after++;
    }
    return Durations.isMinute(text.substring(unit, after))
        ? Optional.of(
            new AgendaTime(
                Optional.of(Integer.parseInt(text.substring(from, end))),
                Optional.of(Integer.parseInt(text.substring(second, last))),
                Optional.empty(),
                from,
                end,
                second,
                after))
        : Optional.empty();
  }

  private static Optional<AgendaTime> time(String text, int from, int to) {
    int end = clockEnd(text, from, to);
    return end < 0
        ? Optional.empty()
        : Times.parseClock(text.substring(from, end).strip())
            .map(
                start ->
                    new AgendaTime(
                        Optional.of(start),
                        Optional.empty(),
                        Optional.empty(),
                        from,
                        end,
                        end,
                        end));
  }

  /** Finds the longest duration with a unit. */
  private static Optional<AgendaTime> duration(String text, int from, int to) {
    for (int end = Math.min(to, from + LONGEST); end > from + 1; end--) {
      boolean isWhole = end == to || !Character.isLetterOrDigit(text.charAt(end));
      if ((isWhole || text.charAt(end - 1) == '\'') && !OneLine.isSpace(text.charAt(end - 1))) {
        Optional<Integer> minutes = Durations.parseWithUnit(text.substring(from, end));
        if (minutes.isPresent()) {
          return Optional.of(
              new AgendaTime(Optional.empty(), Optional.empty(), minutes, from, end, end, end));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the start of the end of a range, after a dash or "to"; negative if there is none. */
  private static int second(String text, int from, int to) {
    int at = OneLine.start(text, from, to);
    int next =
        at < to && DASHES.indexOf(text.charAt(at)) >= 0
            ? at + 1
            : text.startsWith("to ", at) ? at + 3 : text.startsWith("until ", at) ? at + 6 : -1;
    int second = next < 0 ? -1 : OneLine.start(text, next, Math.max(next, to));
    return second >= 0 && second < to && Character.isDigit(text.charAt(second)) ? second : -1;
  }

  /** Returns the index after a time of the clock, its unit included; negative if there is none. */
  private static int clockEnd(String text, int from, int to) {
    int colon = Times.digitsEnd(text, from);
    if (colon == from || colon - from > 2 || colon >= to) {
      return -1;
    }
    boolean isColon = text.charAt(colon) == ':';
    boolean isHour = text.charAt(colon) == 'h' || text.charAt(colon) == 'H';
    int end = isColon || isHour ? Times.digitsEnd(text, colon + 1) : colon;
    boolean hasMinutes = end == colon + 3;
    if (isColon && hasMinutes && text.startsWith(":00", end)) {
      end += 3;
    }
    if (!hasMinutes && end != colon) {
      return -1;
    }
    int unit = OneLine.start(text, end, to);
    for (String half : new String[] {"am", "pm", "a.m.", "p.m."}) {
      int after = unit + half.length();
      if (after <= to
          && text.substring(unit, after).toLowerCase(Locale.ROOT).equals(half)
          && isBoundary(text, after, to)) {
        return after;
      }
    }
    if (!hasMinutes) {
      return -1;
    }
    boolean isUnit =
        isColon && unit < to && text.charAt(unit) == 'h' && isBoundary(text, unit + 1, to);
    return isUnit ? unit + 1 : isBoundary(text, end, to) ? end : -1;
  }

  private static boolean isBoundary(String text, int at, int to) {
    return at >= to || !Character.isLetterOrDigit(text.charAt(at));
  }
}
