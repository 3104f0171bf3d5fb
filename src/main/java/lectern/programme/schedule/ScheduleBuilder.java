package lectern.programme.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import lectern.programme.Entry;
import lectern.programme.EventFacts;
import lectern.programme.PersonEntry;
import lectern.programme.PersonIds;
import lectern.programme.Programme;
import lectern.programme.SessionName;
import lectern.programme.SiteAddress;
import lectern.programme.Slug;
import lectern.programme.StableIds;
import lectern.programme.Timetable;
import lectern.session.Slot;

/** Makes the schedule of a programme. */
public final class ScheduleBuilder {
  /** The names of zones that the JSON format takes. */
  private static final Pattern ZONE_NAME = Pattern.compile("[A-Z][a-z]+/[A-Z][a-z]+.*|UTC");

  /** The length that an acronym must have, and what stands behind it in a slug. */
  private static final int SHORTEST = 4;

  private final EventFacts event;
  private final ZoneId zone;
  private final String acronym;
  private final PersonIds ids;
  private final Optional<SiteAddress> site;
  private final Set<String> sharedSlugs = new HashSet<>();

  private ScheduleBuilder(Programme programme, ZoneId zone, Optional<SiteAddress> site) {
    this.site = site;
    this.event = programme.event();
    this.ids = PersonIds.of(programme);
    this.zone = zone;
    this.acronym = acronym(event.name());
    Set<String> seen = new HashSet<>();
    for (Entry entry : programme.entries()) {
      String words = words(entry.name());
      if (!seen.add(words)) {
        sharedSlugs.add(words);
      }
    }
  }

  /**
   * The schedule of the sessions that have a time.
   *
   * @param programme with at least one of them
   * @param zone the zone in which times are printed and whose days count
   * @param site where each session has a page
   */
  public static Schedule build(Programme programme, ZoneId zone, Optional<SiteAddress> site) {
    ScheduleBuilder builder = new ScheduleBuilder(programme, zone, site);
    return builder.schedule(Timetable.of(programme, zone));
  }

  private Schedule schedule(Timetable timetable) {
    List<Schedule.Day> days = new ArrayList<>();
    for (Timetable.Day day : timetable.days()) {
      days.add(day(days.size() + 1, day));
    }
    List<Schedule.Room> rooms = new ArrayList<>();
    for (String name : timetable.roomNames()) {
      rooms.add(room(name, List.of()));
    }
    LocalDate first = days.get(0).date();
    LocalDate last = days.get(days.size() - 1).date();
    return new Schedule(
        version(days),
        acronym,
        event.title(),
        event.dates().map(dates -> earlier(dates.start(), first)).orElse(first),
        event.dates().map(dates -> later(dates.end(), last)).orElse(last),
        Optional.of(zone.getId()).filter(id -> ZONE_NAME.matcher(id).matches()),
        List.copyOf(rooms),
        List.copyOf(days));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static String version(List<Schedule.Day> days) {
    byte[] content = days.toString().getBytes(StandardCharsets.UTF_8);
    String digest = UUID.nameUUIDFromBytes(content).toString();
    return digest.substring(0, digest.indexOf('-'));
  }

  private static String acronym(String name) {
    String letters = Slug.of(name).replace("-", "");
    return letters.length() < SHORTEST ? letters + "event" : letters;
  }

  private Schedule.Day day(int index, Timetable.Day day) {
    List<Schedule.Room> rooms = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    for (Timetable.Room room : day.rooms()) {
      List<Schedule.Event> events = new ArrayList<>();
      for (Entry entry : room.entries()) {
        entry
            .slot()
            .ifPresent(
                slot -> {
                  events.add(event(entry, slot, room.name()));
                  slots.add(slot);
                });
      }
      rooms.add(room(room.name(), List.copyOf(events)));
    }
    return new Schedule.Day(
        index,
        day.date(),
        local(slots.stream().map(Slot::start).min(Comparator.naturalOrder()).orElseThrow()),
        local(slots.stream().map(Slot::end).max(Comparator.naturalOrder()).orElseThrow()),
        List.copyOf(rooms));
  }

  private OffsetDateTime local(Instant moment) {
    return moment.atZone(zone).toOffsetDateTime();
  }

  private Schedule.Room room(String name, List<Schedule.Event> events) {
    return new Schedule.Room(name, StableIds.ofRoom(event, name), events);
  }

  private Schedule.Event event(Entry entry, Slot slot, String room) {
    return new Schedule.Event(
        entry.id(),
        entry.ordinal(),
        code(entry.name()),
        slug(entry),
        site.map(address -> address.page(entry)),
        room,
        entry.name().title(),
        entry.name().type(),
        entry.theme(),
        local(slot.start()),
        local(slot.end()),
        slot.minutes(),
        entry.description(),
        speakers(entry));
  }

  private static Optional<String> code(SessionName name) {
    return name.number()
        .map(
            number ->
                Slug.of(name.abbreviation().orElse("")).replace("-", "").toUpperCase(Locale.ROOT)
                    + number);
  }

  /**
   * Event, type, number and title; with the identity where that says too little, or several
   * sessions have it all.
   */
  private String slug(Entry entry) {
    String words = words(entry.name());
    if (words.length() < SHORTEST) {
      return acronym + "-session-" + entry.id();
    }
    String slug = acronym + "-" + words;
    return sharedSlugs.contains(words) ? slug + "-" + entry.id() : slug;
  }

  private static String words(SessionName name) {
    String numbered =
        name.number().map(number -> name.abbreviation().orElse("") + " " + number + " ").orElse("");
    return Slug.of(numbered + name.title());
  }

  private List<Schedule.Speaker> speakers(Entry entry) {
    Map<UUID, Schedule.Speaker> speakers = new LinkedHashMap<>();
    for (PersonEntry person : entry.people()) {
      if (person.role().isOnStage() && person.isSomebody()) {
        UUID guid = ids.of(person);
        speakers.putIfAbsent(guid, new Schedule.Speaker(guid, person.name()));
      }
    }
    return List.copyOf(speakers.values());
  }
}
