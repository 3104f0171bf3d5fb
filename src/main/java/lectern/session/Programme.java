package lectern.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lectern.fields.Located;

/**
 * The proposals of one event and one profile.
 *
 * @param sessions all sessions by number, those without one last; then in the order of their files
 *     and lines
 * @param active the sessions that are neither declined nor withdrawn; of several with the same
 *     number, which is reported, only the first
 * @param proposed the sessions that are not withdrawn; of several with the same number, only the
 *     first
 * @param madePeople the index of people, computed on first use
 * @param madeEngagements the sessions that each person has to attend, computed on first use
 */
public record Programme(
    List<Session> sessions,
    List<Session> active,
    List<Session> proposed,
    Once<PersonIndex> madePeople,
    Once<List<List<Engagement>>> madeEngagements) {
  private static final Comparator<Session> BY_NUMBER =
      (a, b) -> {
        int number = Integer.compare(numberOf(a), numberOf(b));
        int file = number != 0 ? number : a.head().file().compareTo(b.head().file());
        return file != 0 ? file : a.head().start().compareTo(b.head().start());
      };

  /** The programme of some sessions, in any order. */
  public static Programme of(List<Session> sessions) {
    List<Session> sorted = new ArrayList<>(sessions);
    sorted.sort(BY_NUMBER);
    return of(sorted, new Once<>(() -> PersonIndex.of(sorted)));
  }

  private static int numberOf(Session session) {
    return session.number().map(Located::value).orElse(Integer.MAX_VALUE);
  }

  private static Programme of(List<Session> sorted, Once<PersonIndex> people) {
    List<Session> active = distinct(sorted, Session::isActive);
    return new Programme(
        List.copyOf(sorted),
        active,
        distinct(sorted, session -> !session.isWithdrawn()),
        people,
        new Once<>(() -> Engagement.of(active, people.get())));
  }

  private static List<Session> distinct(List<Session> sessions, Predicate<Session> counts) {
    List<Session> distinct = new ArrayList<>();
    Set<SessionNumber> seen = new HashSet<>();
    for (Session session : sessions) {
      Optional<SessionNumber> number = SessionNumber.of(session);
      if (counts.test(session) && (number.isEmpty() || seen.add(number.get()))) {
        distinct.add(session);
      }
    }
    return List.copyOf(distinct);
  }

  /** The index of people by name. */
  public PersonIndex people() {
    return madePeople.get();
  }

  /** The active sessions that each person has to attend, computed on first use. */
  public List<List<Engagement>> engagements() {
    return madeEngagements.get();
  }

  /** The part of the programme that a rule applies to, with the same index of people. */
  public Programme only(Predicate<Session> concerned) {
    List<Session> some = new ArrayList<>();
    for (Session session : sessions) {
      if (concerned.test(session)) {
        some.add(session);
      }
    }
    return of(some, madePeople);
  }
}
