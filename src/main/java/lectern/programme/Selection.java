package lectern.programme;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lectern.fields.Values;
import lectern.proposal.Status;
import lectern.session.Plural;
import lectern.session.SlotFault;

/**
 * The part of a programme that is exported, and the sessions left out of it.
 *
 * @param untimed sessions left out because they have no usable time
 * @param unpublished how many are left out because of their status
 */
public record Selection(
    Programme programme, List<Entry> untimed, Map<Status, Integer> unpublished) {

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
      } else if (format.isTimetable() && entry.slot().isEmpty()) {
        untimed.add(entry);
      } else {
        chosen.add(entry);
      }
    }
    return new Selection(whole.with(chosen), List.copyOf(untimed), unpublished);
  }

  /** The lines of a note on the omitted sessions, with the names of sessions indented. */
  public List<String> notes() {
    List<String> lines = notes(unpublished);
    if (!untimed.isEmpty()) {
      lines.add(Plural.of(untimed.size(), "session") + " omitted without a usable time:");
      untimed.forEach(entry -> lines.add(line(entry)));
    }
    List<Entry> timeless = programme.entries().stream().filter(Selection::hasUnusableTime).toList();
    if (!timeless.isEmpty()) {
      lines.add(Plural.of(timeless.size(), "session") + " without a usable time:");
      timeless.forEach(entry -> lines.add(line(entry)));
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

  /** Returns whether a session has a time that is left out. */
  private static boolean hasUnusableTime(Entry entry) {
    return entry.fault().filter(fault -> fault != SlotFault.NO_TIME).isPresent();
  }

  /** A session with its file and the reason why its time is left out, indented. */
  private static String line(Entry entry) {
    return "  "
        + entry.name().heading()
        + " ("
        + entry.name().file()
        + ")"
        + entry.fault().map(fault -> ": " + fault.words() + ".").orElse("");
  }

  private static String words(Status status) {
    return status == Status.SUBMITTED ? "submitted, or without a status" : Values.word(status);
  }
}
