package lectern.programme.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lectern.output.Printable;
import lectern.programme.Entry;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.session.Plural;
import lectern.session.Slot;

/**
 * The sessions that have a time as a calendar, and as one of each.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.4">RFC 5545, 3.4</a>
 */
public final class CalendarText {
  static final String PRODUCT = "-//Lectern//Programme//EN";

  /** The line of a calendar with private data, which no public one continues. */
  static final String PRIVATE = "X-LECTERN-PRIVATE:TRUE";

  private static final int STANDING = 0;

  /** What calls a session off counts as the later word on it. */
  private static final int CALLED_OFF = 1;

  private final Programme programme;
  private final Optional<String> forWhom;
  private final Optional<ZoneId> zone;
  private final List<CalendarEvent> events;
  private final Map<String, CalendarEvent> byId;
  private final List<String> notes;

  private CalendarText(
      Programme programme,
      Optional<String> forWhom,
      Optional<ZoneId> zone,
      List<CalendarEvent> events,
      List<String> notes) {
    this.programme = programme;
    this.forWhom = forWhom;
    this.zone = zone;
    this.events = List.copyOf(events);
    this.byId = events.stream().collect(Collectors.toMap(CalendarEvent::uid, Function.identity()));
    this.notes = List.copyOf(notes);
  }

  /**
   * The calendar of a programme. Without a previous calendar, it is dated by the data; the same
   * programme with the same previous calendar gives that calendar again.
   *
   * @param forWhom whom or what it is for, if it is not for everybody
   * @param zone the zone in which times are written; in UTC no zone has to be described
   */
  public static CalendarText of(
      Programme programme, Optional<String> forWhom, ZoneId zone, Publication publication) {
    Optional<ZoneId> localZone = Optional.of(zone).filter(id -> !isUtc(id));
    List<CalendarEvent> events = new ArrayList<>();
    for (Entry entry : programme.entries()) {
      entry
          .slot()
          .ifPresent(slot -> events.add(event(entry, slot, programme, localZone, publication)));
    }
    List<String> notes = new ArrayList<>();
    publication
        .previous()
        .ifPresent(
            previous -> {
              Instant now = publication.clock().instant().truncatedTo(ChronoUnit.SECONDS);
              CalendarUpdate update = new CalendarUpdate(previous, now, localZone);
              events.replaceAll(update::revised);
              addGone(update, publication.isWhole(), events, notes);
            });
    return new CalendarText(programme, forWhom, localZone, events, notes);
  }

  /** Returns whether it has no event, not even a canceled one. */
  public boolean isEmpty() {
    return events.isEmpty();
  }

  private static boolean isUtc(ZoneId zone) {
    return zone.normalized().equals(ZoneOffset.UTC);
  }

  private static CalendarEvent event(
      Entry entry, Slot slot, Programme programme, Optional<ZoneId> zone, Publication publication) {
    int sequence = EventContent.isCanceled(entry) ? CALLED_OFF : STANDING;
    return new CalendarEvent(
        entry.id().toString(),
        slot,
        Revision.first(sequence, programme.event().stamp()),
        EventContent.of(entry, slot, zone, publication.site()));
  }

  /** Adds the events that are gone: canceled, but as they were if the programme is not whole. */
  private static void addGone(
      CalendarUpdate update, boolean isWhole, List<CalendarEvent> events, List<String> notes) {
    List<CalendarEvent> standing = new ArrayList<>();
    for (CalendarEvent event : update.gone(events)) {
      boolean isCanceled = event.value("STATUS").equals(EventContent.CANCELLED);
      if (!isCanceled) {
        standing.add(event);
      }
      events.add(isWhole || isCanceled ? update.canceled(event) : update.kept(event));
    }
    if (!standing.isEmpty()) {
      String kept = isWhole ? "" : ", because proposals cannot be read";
      notes.add(
          (isWhole ? "Canceled " : "Kept ")
              + Plural.of(standing.size(), "session")
              + " that only the previous calendar has"
              + kept
              + ":");
      standing.forEach(event -> notes.add("  " + ContentLines.unescaped(event.value("SUMMARY"))));
    }
  }

  /** The calendar. */
  public String text() {
    return print(events);
  }

  /** The calendar of one session of the programme alone, if it has a time. */
  public Optional<String> text(Entry entry) {
    return Optional.ofNullable(byId.get(entry.id().toString())).map(event -> print(List.of(event)));
  }

  /** Lines about the sessions that the previous calendar has and the programme has not. */
  public List<String> notes() {
    return notes;
  }

  private String print(List<CalendarEvent> printed) {
    ContentLines lines = new ContentLines();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", PRODUCT);
    lines.add("CALSCALE", "GREGORIAN");
    String name = programme.event().name();
    lines.addText(
        "X-WR-CALNAME", forWhom.map(whom -> name + ": " + Printable.line(whom)).orElse(name));
    if (programme.privacy() == Privacy.PRIVATE) {
      lines.addAll(List.of(PRIVATE));
    }
    List<Slot> slots = printed.stream().map(CalendarEvent::slot).toList();
    if (zone.isPresent() && !slots.isEmpty()) {
      Instant first = slots.stream().map(Slot::start).min(Comparator.naturalOrder()).get();
      Instant last = slots.stream().map(Slot::end).max(Comparator.naturalOrder()).get();
      ZoneComponent.add(zone.get(), first, last, lines);
    }
    printed.forEach(event -> event.addTo(lines));
    lines.add("END", "VCALENDAR");
    return lines.toString();
  }
}
