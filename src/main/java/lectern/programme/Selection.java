package lectern.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lectern.fields.Values;
import lectern.proposal.Status;
import lectern.session.Plural;
import lectern.session.Slot;

/**
 * The part of a programme that is exported, and the sessions left out of it.
 *
 * @param untimed sessions left out because they have no time, or one that the format can't hold
 * @param unpublished how many are left out because of their status
 */
public record Selection(
    Programme programme, List<Entry> untimed, Map<Status, Integer> unpublished) {
  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2999-01-01T00:00:00Z");
  private static final Duration TOO_LONG = Duration.ofDays(100);

  /**
   * Selects the sessions of a programme that pass a filter and fit a format. Unless the filter asks
   * for a status, these are the sessions that are accepted, scheduled or held.
   *
   * @param zone the time zone in which days begin
   */
  public static Selection of(Programme whole, Filter filter, ExportFormat format, ZoneId zone) {
    List<Entry> chosen = new ArrayList<>();
    List<Entry> untimed = new ArrayList<>();
    Map<Status, Integer> unpublished = new EnumMap<>(Status.class);
    for (Entry entry : whole.entries()) {
      if (!filter.accepts(entry, zone)) {
        continue;
      }
      boolean published =
          format.canShow(entry.status())
              && (filter.asksForStatus() || format.publishes(entry.status()));
      if (!published) {
        unpublished.merge(entry.status(), 1, Integer::sum);
      } else if (format.isTimetable() && entry.slot().filter(Selection::fitsTimetable).isEmpty()) {
        untimed.add(entry);
      } else {
        chosen.add(entry);
      }
    }
    return new Selection(whole.with(chosen), List.copyOf(untimed), unpublished);
  }

  /**
   * Returns whether calendars and schedules, whose years and lengths are limited, can hold a slot.
   */
  private static boolean fitsTimetable(Slot slot) {
    return !slot.start().isBefore(EARLIEST)
        && slot.end().isBefore(LATEST)
        && Duration.between(slot.start(), slot.end()).compareTo(TOO_LONG) < 0;
  }

  /** The lines of a note on the omitted sessions, with the names of sessions indented. */
  public List<String> notes() {
    List<String> lines = notes(unpublished);
    if (!untimed.isEmpty()) {
      lines.add(Plural.of(untimed.size(), "session") + " omitted without a usable time:");
      for (Entry entry : untimed) {
        lines.add("  " + entry.name().heading() + " (" + entry.name().file() + ")");
      }
    }
    return lines;
  }

  /** The lines of a note on sessions that are omitted because of their status. */
  public static List<String> notes(Map<Status, Integer> omitted) {
    List<String> lines = new ArrayList<>();
    omitted.forEach(
        (status, count) ->
            lines.add(Plural.of(count, "session") + " omitted: " + words(status) + "."));
    return lines;
  }

  private static String words(Status status) {
    return status == Status.SUBMITTED ? "submitted, or without a status" : Values.word(status);
  }
}
