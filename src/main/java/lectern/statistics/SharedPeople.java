package lectern.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.session.Participant;
import lectern.session.PersonIndex;
import lectern.session.Session;

/**
 * Decides whether the genders of two programmes can be published beside each other. Who is on stage
 * is public. If two programmes share nearly all people, the difference of their counts is the
 * gender of the few that only one of them has.
 */
final class SharedPeople {
  /** How many of the shared people may be of another gender at least, as far as the counts tell. */
  private static final long LEAST_FREEDOM = 2L * (Cell.FEW - 2);

  private SharedPeople() {}

  /**
   * Returns whether the tables together reveal no more than each of them.
   *
   * <p>The people of both have one gender each, so in each row they are at most as many as the
   * smaller count. If these add up to far more than the people that are shared, anybody's gender
   * remains open; if nobody is shared, the tables have nothing to do with each other. Tables with
   * suppressed counts are never shown beside each other if anybody is shared, because that they are
   * would say something about these counts.
   *
   * @param genders the exact counts of one programme, and {@code otherGenders} those of the other
   */
  static boolean areSafe(
      List<Session> sessions, Table genders, List<Session> otherSessions, Table otherGenders) {
    return areSafe(shared(sessions, otherSessions), genders, otherGenders);
  }

  /**
   * Returns the same for tables that share so many people.
   *
   * @param shared their number
   */
  static boolean areSafe(long shared, Table genders, Table otherGenders) {
    return shared == 0
        || (isExact(genders)
            && isExact(otherGenders)
            && possible(genders, otherGenders) - shared >= LEAST_FREEDOM);
  }

  /**
   * Returns whether nothing of a table is suppressed, so that the decision rests on what is shown.
   */
  private static boolean isExact(Table genders) {
    return Suppression.of(genders).equals(genders);
  }

  private static long possible(Table genders, Table otherGenders) {
    Map<String, Long> counts = new HashMap<>();
    genders.rows().forEach(row -> counts.put(Value.of(row.label()).key(), row.first()));
    long possible = 0;
    for (Row row : otherGenders.rows()) {
      possible += Math.min(row.first(), counts.getOrDefault(Value.of(row.label()).key(), 0L));
    }
    return possible;
  }

  private static long shared(List<Session> sessions, List<Session> otherSessions) {
    List<Participant> all = new ArrayList<>();
    sessions.forEach(session -> all.addAll(session.people()));
    otherSessions.forEach(session -> all.addAll(session.people()));
    PersonIndex index = PersonIndex.ofPeople(all);
    Set<String> both = onStage(sessions, index);
    both.retainAll(onStage(otherSessions, index));
    return both.size();
  }

  private static Set<String> onStage(List<Session> sessions, PersonIndex index) {
    Set<String> keys = new HashSet<>();
    for (Session session : sessions) {
      for (Participant person : session.people()) {
        if (person.role().isOnStage()) {
          keys.add(index.of(person.key()));
        }
      }
    }
    return keys;
  }
}
