package lectern.programme.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lectern.output.Printable;
import lectern.programme.Privacy;
import lectern.session.Slot;

/** Reads the calendars that {@link CalendarText} prints, and no others. */
public final class CalendarParser {
  private static final String ZONE = ";TZID=";

  private final Map<String, CalendarEvent> events = new LinkedHashMap<>();

  private CalendarParser() {}

  /** Reads a calendar; empty if it is none of Lectern, incomplete or edited beyond recognition. */
  public static Optional<PublishedCalendar> parse(String text) {
    List<String> lines = unfold(text);
    boolean isOwn =
        lines.size() > 2
            && lines.get(0).equals("BEGIN:VCALENDAR")
            && lines.get(2).equals("PRODID:" + CalendarText.PRODUCT)
            && lines.get(lines.size() - 1).equals("END:VCALENDAR")
            && lines.stream().allMatch(line -> Printable.block(line).equals(line));
    CalendarParser parser = new CalendarParser();
    if (!isOwn || !parser.addAll(lines)) {
      return Optional.empty();
    }
    Privacy privacy = lines.contains(CalendarText.PRIVATE) ? Privacy.PRIVATE : Privacy.PUBLIC;
    return Optional.of(new PublishedCalendar(privacy, Collections.unmodifiableMap(parser.events)));
  }

  private static List<String> unfold(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String physical : text.lines().toList()) {
      if (!physical.startsWith(" ")) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(physical, physical.startsWith(" ") ? 1 : 0, physical.length());
    }
    lines.add(line.toString());
    return lines.subList(1, lines.size());
  }

  /** Returns whether all events could be read. */
  private boolean addAll(List<String> lines) {
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals("BEGIN:VEVENT")) {
        start = i + 1;
      } else if (lines.get(i).equals("END:VEVENT")) {
        Optional<CalendarEvent> event =
            start < 0 ? Optional.empty() : event(lines.subList(start, i));
        if (event.isEmpty() || events.putIfAbsent(event.get().uid(), event.get()) != null) {
          return false;
        }
        start = -1;
      }
    }
    return start < 0;
  }

  private static Optional<CalendarEvent> event(List<String> lines) {
    Map<String, String> own = new LinkedHashMap<>();
    List<String> content = new ArrayList<>();
    for (String line : lines) {
      String name = line.substring(0, Math.max(0, line.indexOf(':')));
      switch (name) {
        case "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE" ->
            own.put(name, line.substring(name.length() + 1));
        default -> content.add(line);
      }
    }
    try {
      String uid = UUID.fromString(own.getOrDefault("UID", "")).toString();
      Revision revision =
          new Revision(
              Integer.parseUnsignedInt(own.getOrDefault("SEQUENCE", "")),
              Stamps.parseUtc(own.getOrDefault("DTSTAMP", "")),
              Optional.ofNullable(own.get("LAST-MODIFIED")).map(Stamps::parseUtc));
      Slot slot = new Slot(moment("DTSTART", content), moment("DTEND", content));
      boolean isPossible = revision.sequence() >= 0 && slot.start().isBefore(slot.end());
      return Optional.of(new CalendarEvent(uid, slot, revision, List.copyOf(content)))
          .filter(event -> isPossible);
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the moment of a property.
   *
   * @throws DateTimeException if there is none
   */
  private static Instant moment(String property, List<String> content) {
    for (String line : content) {
      if (line.startsWith(property + ":")) {
        return Stamps.parseUtc(line.substring(property.length() + 1));
      }
      if (line.startsWith(property + ZONE)) {
        int colon = Math.max(line.indexOf(':'), property.length() + ZONE.length());
        ZoneId zone = ZoneId.of(line.substring(property.length() + ZONE.length(), colon));
        LocalDateTime time = Stamps.parseLocal(line.substring(Math.min(colon + 1, line.length())));
        return time.atZone(zone).toInstant();
      }
    }
    throw new DateTimeException(property);
  }
}
