package lectern.programme.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.programme.Entry;
import lectern.programme.PersonEntry;
import lectern.programme.PersonalData;
import lectern.programme.SiteAddress;
import lectern.proposal.Confirmation;
import lectern.proposal.Role;
import lectern.session.Slot;

/**
 * The content lines of a session in a calendar.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1">RFC 5545, 3.6.1</a>
 */
final class EventContent {
  /** The status of an event that does not take place. */
  static final String CANCELLED = "CANCELLED";

  private final Entry entry;
  private final ContentLines lines = new ContentLines();

  private EventContent(Entry entry) {
    this.entry = entry;
  }

  /**
   * The content lines of a session.
   *
   * @param zone the zone in which times are written, if not in UTC
   * @param site where it has a page
   */
  static List<String> of(
      Entry entry, Slot slot, Optional<ZoneId> zone, Optional<SiteAddress> site) {
    EventContent content = new EventContent(entry);
    content.add(slot, zone, site);
    return content.lines.lines();
  }

  /** Returns whether a session is called off. */
  static boolean isCanceled(Entry entry) {
    return switch (entry.status()) {
      case WITHDRAWN, DECLINED -> true;
      case DRAFT, SUBMITTED, ACCEPTED, SCHEDULED, HELD -> false;
    };
  }

  private void add(Slot slot, Optional<ZoneId> zone, Optional<SiteAddress> site) {
    lines.add("STATUS", status());
    addTimes(slot, zone, lines);
    lines.addText("SUMMARY", entry.name().heading());
    entry.room().ifPresent(room -> lines.addText("LOCATION", room));
    site.ifPresent(address -> lines.add("URL", address.page(entry)));
    entry.theme().ifPresent(theme -> lines.addText("CATEGORIES", theme));
    String description = description();
    if (!description.isEmpty()) {
      lines.addText("DESCRIPTION", description);
    }
    attendees();
  }

  /** Adds the times of an event; in UTC where a local time occurs twice. */
  static void addTimes(Slot slot, Optional<ZoneId> zone, ContentLines lines) {
    Optional<ZoneId> unambiguous =
        zone.filter(id -> isPlain(slot.start(), id) && isPlain(slot.end(), id));
    addTime("DTSTART", slot.start(), unambiguous, lines);
    addTime("DTEND", slot.end(), unambiguous, lines);
  }

  private String status() {
    return switch (entry.status()) {
      case WITHDRAWN, DECLINED -> CANCELLED;
      case DRAFT, SUBMITTED -> "TENTATIVE";
      case ACCEPTED, SCHEDULED, HELD -> "CONFIRMED";
    };
  }

  /** Returns whether a local time is unambiguous: when clocks go back, an hour occurs twice. */
  private static boolean isPlain(Instant moment, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
    return local.atZone(zone).toInstant().equals(moment);
  }

  private static void addTime(
      String name, Instant moment, Optional<ZoneId> zone, ContentLines lines) {
    if (zone.isPresent()) {
      String local = Stamps.local(LocalDateTime.ofInstant(moment, zone.get()));
      lines.add(name, Map.of("TZID", zone.get().getId()), local);
    } else {
      lines.add(name, Stamps.utc(moment));
    }
  }

  private String description() {
    StringBuilder text = new StringBuilder();
    for (PersonEntry person : entry.people()) {
      text.append(capitalized(person.role())).append(": ").append(person.line()).append('\n');
    }
    if (!entry.description().isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(entry.description());
    }
    return text.toString().strip();
  }

  private static String capitalized(Role role) {
    return Character.toUpperCase(role.title().charAt(0)) + role.title().substring(1);
  }

  /** The people whose private data is there and has an address, each address once. */
  private void attendees() {
    Set<String> seen = new LinkedHashSet<>();
    for (PersonEntry person : entry.people()) {
      Optional<String> email = person.personal().flatMap(PersonalData::email);
      if (email.filter(EventContent::isAddress).filter(seen::add).isPresent()) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("CN", ContentLines.quoted(person.name()));
        parameters.put("PARTSTAT", reply(person.personal().flatMap(PersonalData::confirmation)));
        lines.add("ATTENDEE", parameters, "mailto:" + email.get());
      }
    }
  }

  /** Returns whether a text can follow {@code mailto:} without escapes. */
  private static boolean isAddress(String text) {
    return text.indexOf('@') > 0
        && text.chars().allMatch(c -> c > ' ' && c < 0x7F && "\"<>\\^`{|}%?&#,".indexOf(c) < 0);
  }

  private static String reply(Optional<Confirmation> confirmation) {
    return switch (confirmation.orElse(Confirmation.INVITED)) {
      case INVITED -> "NEEDS-ACTION";
      case PROVISIONAL -> "TENTATIVE";
      case CONFIRMED -> "ACCEPTED";
      case DECLINED -> "DECLINED";
    };
  }
}
