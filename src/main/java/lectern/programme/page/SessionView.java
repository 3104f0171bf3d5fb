package lectern.programme.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.programme.Entry;
import lectern.programme.PersonEntry;
import lectern.proposal.Role;
import lectern.proposal.Status;

/**
 * A session as the page shows it, the values of a part of its template.
 *
 * @param room empty for a session without a time
 * @param facts may be empty
 * @param people in one list, or none
 * @param description in one text, or none
 */
record SessionView(
    int ordinal,
    String room,
    String theme,
    String type,
    List<Times> slot,
    String heading,
    boolean isWithdrawn,
    String facts,
    List<People> people,
    List<Description> description) {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY_AND_CLOCK =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

  /** The start and end of a session, for programs and for people. */
  record Times(String start, String startText, String end, String endText) {}

  /** The people of a session by role. */
  record People(List<InRole> roles) {}

  /** The people in one role, a line each. */
  record InRole(String role, List<String> lines) {}

  /** A description by paragraphs. */
  record Description(List<String> paragraphs) {}

  /** The view of a session without a time. */
  static SessionView untimed(Entry entry) {
    return of(entry, "", List.of());
  }

  /**
   * The view of a session with a time.
   *
   * @param day the day under which it is printed
   * @param zone the time zone in which its times are printed
   */
  static SessionView of(Entry entry, String room, LocalDate day, ZoneId zone) {
    return of(
        entry,
        room,
        entry.slot().map(slot -> times(slot.start(), slot.end(), day, zone)).stream().toList());
  }

  private static SessionView of(Entry entry, String room, List<Times> slot) {
    Optional<String> type = entry.name().type();
    return new SessionView(
        entry.ordinal(),
        room,
        entry.theme().orElse(""),
        type.orElse(""),
        slot,
        entry.name().heading(),
        entry.status() == Status.WITHDRAWN,
        String.join(
            " · ",
            Stream.of(entry.theme(), type, entry.format().type())
                .flatMap(Optional::stream)
                .toList()),
        entry.people().isEmpty() ? List.of() : List.of(new People(roles(entry))),
        entry.description().isEmpty() ? List.of() : List.of(description(entry)));
  }

  private static Times times(Instant start, Instant end, LocalDate day, ZoneId zone) {
    return new Times(
        start.toString(),
        clock(start.atZone(zone), day),
        end.toString(),
        clock(end.atZone(zone), start.atZone(zone).toLocalDate()));
  }

  /** A time of day, with its weekday if it is on another day than the reader expects. */
  private static String clock(ZonedDateTime time, LocalDate day) {
    return (time.toLocalDate().equals(day) ? CLOCK : DAY_AND_CLOCK).format(time);
  }

  private static List<InRole> roles(Entry entry) {
    List<InRole> roles = new ArrayList<>();
    for (Role role : Role.values()) {
      List<PersonEntry> those = entry.in(role);
      if (!those.isEmpty()) {
        roles.add(
            new InRole(title(role, those.size()), those.stream().map(PersonEntry::line).toList()));
      }
    }
    return roles;
  }

  private static String title(Role role, int people) {
    String title = role.title();
    String capital = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    return people > 1 ? capital + "s" : capital;
  }

  private static Description description(Entry entry) {
    return new Description(entry.description().lines().filter(line -> !line.isBlank()).toList());
  }
}
