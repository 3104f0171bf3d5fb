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
   * Takes out of a programme what a format shows of what is asked for. Where no status is asked
   * for, these are the sessions that are accepted, scheduled or held.
   *
   * @param zone the zone whose days count
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

  /** Tells whether calendars and schedules can hold a slot: their years and lengths have limits. */
  private static boolean fitsTimetable(Slot slot) {
    return !slot.start().isBefore(EARLIEST)
        && slot.end().isBefore(LATEST)
        && Duration.between(slot.start(), slot.end()).compareTo(TOO_LONG) < 0;
  }

  /** The notes on what is left out: lines, of which those that belong to one above are indented. */
  public List<String> notes() {
    List<String> lines = new ArrayList<>();
    unpublished.forEach(
        (status, count) ->
            lines.add(Plural.of(count, "session") + " left out: " + words(status) + "."));
    if (!untimed.isEmpty()) {
      lines.add(Plural.of(untimed.size(), "session") + " left out, without a usable time:");
      for (Entry entry : untimed) {
        lines.add("  " + entry.name().heading() + " (" + entry.name().file() + ")");
      }
    }
    return lines;
  }

  private static String words(Status status) {
    return status == Status.SUBMITTED ? "submitted, or without a status" : Values.word(status);
  }
}
