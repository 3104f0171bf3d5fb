package lectern.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import lectern.proposal.Role;
import lectern.session.similarity.Repeated;

/**
 * A session that somebody has to be at.
 *
 * @param roles what the person does there, in the order of {@link Role}; never organizer, which
 *     takes nobody's time
 */
public record Engagement(Session session, List<SessionRole> roles) {

  private static final int ABOUT_ROLES = 8;

  private record Seat(Role role, String person) {}

  /**
   * The sessions of each person, in the order given. Who has declined, and who is replaced in a
   * role, is free.
   */
  static List<List<Engagement>> of(List<Session> sessions, PersonIndex people) {
    return of(sessions, people, person -> true);
  }

  /**
   * The same without most of the people who are in one role of one session. Most people are, and
   * nothing can be wrong with their time.
   */
  static List<List<Engagement>> ofBusy(List<Session> sessions, PersonIndex people) {
    Repeated roles = Repeated.amongAbout(sessions.size() * ABOUT_ROLES);
    for (Session session : sessions) {
      for (SessionRole role : session.people()) {
        roles.add(people.of(role.key()).hashCode());
      }
    }
    return of(sessions, people, person -> roles.has(person.hashCode()));
  }

  private static List<List<Engagement>> of(
      List<Session> sessions, PersonIndex people, Predicate<String> chosen) {
    Map<String, List<Engagement>> byPerson = new LinkedHashMap<>();
    for (Session session : sessions) {
      present(session, people, chosen)
          .forEach(
              (person, roles) ->
                  byPerson
                      .computeIfAbsent(person, none -> new ArrayList<>(2))
                      .add(new Engagement(session, roles)));
    }
    return List.copyOf(byPerson.values());
  }

  private static Map<String, List<SessionRole>> present(
      Session session, PersonIndex people, Predicate<String> chosen) {
    Set<Seat> replaced = replaced(session, people);
    Map<String, List<SessionRole>> present = new LinkedHashMap<>();
    for (SessionRole role : session.people()) {
      if (role.role() != Role.ORGANIZER && !role.hasDeclined()) {
        String person = people.of(role.key());
        if (chosen.test(person) && !replaced.contains(new Seat(role.role(), person))) {
          present.computeIfAbsent(person, none -> new ArrayList<>(1)).add(role);
        }
      }
    }
    return present;
  }

  private static Set<Seat> replaced(Session session, PersonIndex people) {
    Set<Seat> replaced = new HashSet<>();
    for (SessionRole role : session.people()) {
      role.replaces().ifPresent(key -> replaced.add(new Seat(role.role(), people.of(key))));
    }
    return replaced;
  }
}
