package lectern.check.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import lectern.proposal.Role;

/**
 * A session that somebody has to be at.
 *
 * @param roles what the person does there, in the order of {@link Role}; never organizer, which
 *     takes nobody's time
 */
public record Presence(Session session, List<Attendance> roles) {

  private static final int ABOUT_ROLES = 8;

  private record Seat(Role role, String person) {}

  /**
   * The sessions of each person, in the order given. Who has declined, and who is replaced in a
   * role, is free.
   */
  static List<List<Presence>> of(List<Session> sessions, Identities people) {
    return of(sessions, people, person -> true);
  }

  /**
   * The same without most of the people who are in one role of one session. Most people are, and
   * nothing can be wrong with their time.
   */
  static List<List<Presence>> ofBusy(List<Session> sessions, Identities people) {
    Repeated roles = Repeated.amongAbout(sessions.size() * ABOUT_ROLES);
    for (Session session : sessions) {
      for (Attendance attendance : session.people()) {
        roles.add(people.of(attendance.key()).hashCode());
      }
    }
    return of(sessions, people, person -> roles.has(person.hashCode()));
  }

  private static List<List<Presence>> of(
      List<Session> sessions, Identities people, Predicate<String> chosen) {
    Map<String, List<Presence>> byPerson = new LinkedHashMap<>();
    for (Session session : sessions) {
      present(session, people, chosen)
          .forEach(
              (person, roles) ->
                  byPerson
                      .computeIfAbsent(person, none -> new ArrayList<>(2))
                      .add(new Presence(session, roles)));
    }
    return List.copyOf(byPerson.values());
  }

  private static Map<String, List<Attendance>> present(
      Session session, Identities people, Predicate<String> chosen) {
    Set<Seat> replaced = replaced(session, people);
    Map<String, List<Attendance>> present = new LinkedHashMap<>();
    for (Attendance attendance : session.people()) {
      if (attendance.role() != Role.ORGANIZER && !attendance.hasDeclined()) {
        String person = people.of(attendance.key());
        if (chosen.test(person) && !replaced.contains(new Seat(attendance.role(), person))) {
          present.computeIfAbsent(person, none -> new ArrayList<>(1)).add(attendance);
        }
      }
    }
    return present;
  }

  private static Set<Seat> replaced(Session session, Identities people) {
    Set<Seat> replaced = new HashSet<>();
    for (Attendance attendance : session.people()) {
      attendance
          .replaces()
          .ifPresent(key -> replaced.add(new Seat(attendance.role(), people.of(key))));
    }
    return replaced;
  }
}
