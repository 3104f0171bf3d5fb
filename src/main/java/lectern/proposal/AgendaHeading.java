package lectern.proposal;

import java.util.Locale;
import java.util.Set;

/** A line of an agenda that is about all its items: {@code Agenda:}, {@code Total: 90 minutes}. */
final class AgendaHeading {
  private static final Set<String> TOTALS =
      Set.of(
          "agenda",
          "duration",
          "in total",
          "overall",
          "session duration",
          "session length",
          "total",
          "total duration",
          "total length",
          "total time");

  private static final int LONGEST = 20;
  private static final int LEAST_MINUTES = 20;

  private AgendaHeading() {}

  /** Returns whether a line without a time of its own is a heading. */
  static boolean is(String line) {
    return line.endsWith(":") || isTotal(line);
  }

  /** Returns whether a duration after these words is that of the session. */
  static boolean isTotal(String words, int minutes) {
    return minutes >= LEAST_MINUTES && isTotal(words);
  }

  private static boolean isTotal(String line) {
    int end = 0;
    while (end < line.length()
        && end <= LONGEST
        && (Character.isLetter(line.charAt(end)) || line.charAt(end) == ' ')) {
      end++;
    }
    return TOTALS.contains(line.substring(0, end).strip().toLowerCase(Locale.ROOT));
  }
}
