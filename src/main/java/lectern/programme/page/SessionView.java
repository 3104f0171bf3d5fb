package lectern.programme.page;

import java.time.Instant;
import java.time.ZoneId;
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

  /** The start and end of a session, for programs and for people. */
  record Times(String start, String startText, String end, String endText) {}

  /** The people of a session by role. */
  record People(List<InRole> roles) {}

  /** The people in one role, a line each. */
  record InRole(String role, List<String> lines) {}

  /** A description by paragraphs. */
  record Description(List<String> paragraphs) {}

  static SessionView of(Entry entry, String room, ZoneId zone) {
    Optional<String> type = entry.name().type();
    return new SessionView(
        entry.ordinal(),
        room,
        entry.theme().orElse(""),
        type.orElse(""),
        entry.slot().map(slot -> times(slot.start(), slot.end(), zone)).stream().toList(),
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

  private static Times times(Instant start, Instant end, ZoneId zone) {
    return new Times(
        start.toString(),
        CLOCK.format(start.atZone(zone)),
        end.toString(),
        CLOCK.format(end.atZone(zone)));
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
