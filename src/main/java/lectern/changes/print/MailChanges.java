package lectern.changes.print;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lectern.changes.SessionChange;
import lectern.changes.SessionSummary;
import lectern.fields.Values;
import lectern.listing.Wrapping;
import lectern.output.Columns;
import lectern.session.Plural;
import lectern.session.Slot;

/**
 * Prints the public changes as a mail to participants: the header without addresses, and plain text
 * in lines of at most 72 columns, by day.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322">RFC 5322, Internet Message Format</a>
 */
public final class MailChanges {
  private static final int WIDTH = 72;
  private static final String INDENT = "  ";

  private static final Comparator<Announcement.Entry> BY_TIME =
      Comparator.comparing(
              (Announcement.Entry entry) ->
                  entry.time().slot().map(Slot::start).orElse(Instant.MAX))
          .thenComparing(Announcement.Entry::heading);

  private final SlotText slots;
  private final StringBuilder text = new StringBuilder();

  private MailChanges(SlotText slots) {
    this.slots = slots;
  }

  /**
   * Prints changes of which no text is private.
   *
   * @return empty if nothing public changed
   */
  public static String print(Compared compared, SlotText slots) {
    List<SessionChange> sessions = compared.changes().sessions();
    List<Announcement> announcements =
        sessions.stream().flatMap(one -> Announcement.of(one, slots).stream()).toList();
    if (announcements.isEmpty()) {
      return "";
    }
    MailChanges printer = new MailChanges(slots);
    printer.print(event(sessions), announcements);
    return printer.text.toString();
  }

  /** The event, if all sessions are of one. */
  private static Optional<String> event(List<SessionChange> sessions) {
    List<Optional<String>> events =
        sessions.stream().map(change -> change.session().name().event()).distinct().toList();
    return events.size() == 1 ? events.get(0) : Optional.empty();
  }

  private void print(Optional<String> event, List<Announcement> announcements) {
    String subject =
        event.map(name -> name + ": changes to the programme").orElse("Changes to the programme");
    text.append(MailHeader.field("Subject", subject));
    text.append(MailHeader.field("MIME-Version", "1.0"));
    text.append(MailHeader.field("Content-Type", "text/plain; charset=utf-8"));
    text.append(MailHeader.field("Content-Transfer-Encoding", "8bit"));
    text.append('\n');
    append(
        "Changes to the programme"
            + event.map(name -> " of " + name).orElse("")
            + ": "
            + counts(announcements)
            + ". All times are in "
            + slots.zone().getId()
            + ".",
        "",
        "");
    days(announcements).forEach(this::day);
  }

  private static String counts(List<Announcement> announcements) {
    Map<Announcement.Kind, Integer> counts = new EnumMap<>(Announcement.Kind.class);
    announcements.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (kind, count) ->
            parts.add(
                (parts.isEmpty() ? Plural.of(count, "session") : count) + " " + Values.word(kind)));
    return String.join(", ", parts);
  }

  /** What is announced, in the order of time; sessions without one come last. */
  private Map<String, List<Announcement.Entry>> days(List<Announcement> announcements) {
    Map<String, List<Announcement.Entry>> days = new LinkedHashMap<>();
    announcements.stream()
        .flatMap(one -> one.entries().stream())
        .sorted(BY_TIME)
        .forEach(
            entry ->
                days.computeIfAbsent(
                        entry.time().day(slots.zone()).map(SlotText::day).orElse("Without a time"),
                        none -> new ArrayList<>())
                    .add(entry));
    return days;
  }

  private void day(String day, List<Announcement.Entry> entries) {
    text.append('\n').append(day.toUpperCase(Locale.ROOT)).append('\n');
    for (Announcement.Entry entry : entries) {
      text.append('\n');
      append((hours(entry.time()) + " " + entry.heading()).strip(), "", INDENT);
      entry.sentences().forEach(sentence -> append(sentence, INDENT + "- ", INDENT + INDENT));
    }
  }

  private String hours(SessionSummary time) {
    return time.slot()
        .map(slot -> slots.hoursOn(time.day(slots.zone()).orElseThrow(), slot))
        .orElse("");
  }

  /** Appends a paragraph. A word that is wider than a line is broken. */
  private void append(String paragraph, String first, String rest) {
    StringBuilder wrapped = new StringBuilder();
    new Wrapping(WIDTH).append(paragraph, first, rest, wrapped);
    wrapped.toString().lines().forEach(this::broken);
  }

  private void broken(String line) {
    int start = 0;
    do {
      int end = Columns.fitting(line, start, WIDTH);
      text.append(line, start, end).append('\n');
      start = end;
    } while (start < line.length());
  }
}
