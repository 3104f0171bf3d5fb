package lectern.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A session that a person has to attend.
 *
 * @param roles the person's roles in it, in the order of {@link Role}, without organizer
 */
public record Engagement(Session session, List<Participant> roles) {

  /**
   * The sessions of each person, in the order given. People who have declined or are replaced in a
   * role don't count.
   */
  static List<List<Engagement>> of(List<Session> sessions, PersonIndex people) {
    Map<String, List<Engagement>> byPerson = new LinkedHashMap<>();
    for (Session session : sessions) {
      present(session, people)
          .forEach(
              (person, roles) ->
                  byPerson
                      .computeIfAbsent(person, none -> new ArrayList<>(2))
                      .add(new Engagement(session, roles)));
    }
    return List.copyOf(byPerson.values());
  }

  private static Map<String, List<Participant>> present(Session session, PersonIndex people) {
    Set<PersonInRole> replaced = replaced(session, people);
    Map<String, List<Participant>> present = new LinkedHashMap<>();
    for (Participant role : session.people()) {
      if (!role.role().isOrganizing() && !role.hasDeclined()) {
        String person = people.of(role.key());
        String named = people.of(role.identity().nameKey());
        if (!replaced.contains(new PersonInRole(role.role(), person))
            && !replaced.contains(new PersonInRole(role.role(), named))) {
          present.computeIfAbsent(person, none -> new ArrayList<>(1)).add(role);
        }
      }
    }
    return present;
  }

  private static Set<PersonInRole> replaced(Session session, PersonIndex people) {
    Set<PersonInRole> replaced = new HashSet<>();
    for (Participant role : session.people()) {
      role.replaces().ifPresent(key -> replaced.add(new PersonInRole(role.role(), people.of(key))));
    }
    return replaced;
  }
}
