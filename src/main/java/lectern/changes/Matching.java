package lectern.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.PersonName;
import lectern.check.session.SessionNumber;
import lectern.fields.Located;

/**
 * Which session of one state is which of the other: of the same event, type and number; or else in
 * the same file; or else alike in title, text and organizers.
 *
 * @param pairs in the order of the state after
 * @param gone what is only in the state before
 * @param added what is only in the state after
 */
record Matching(List<Pair> pairs, List<StateSession> gone, List<StateSession> added) {

  /** One session in both states. */
  record Pair(StateSession before, StateSession after) {}

  private record Numbered(String event, SessionNumber number) {}

  /** Matches the sessions of two states. What a broken file may hold is in neither of the lists. */
  static Matching of(State before, State after) {
    List<StateSession> olds = before.sessions();
    List<StateSession> news = after.sessions();
    Search search = new Search(olds, news);
    search.pairBy(Matching::number, List.of(Matching::place, Matching::title), (a, b) -> true);
    search.pairBy(
        session -> Optional.of(session.path()), List.of(Matching::title), Matching::mayBeOne);
    List<Integer> lost = search.lost();
    List<Integer> fresh = search.fresh();
    for (Resemblance.Match match :
        Resemblance.matches(
            lost.stream().map(olds::get).toList(), fresh.stream().map(news::get).toList())) {
      search.pair(lost.get(match.before()), fresh.get(match.after()));
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < news.size(); i++) {
      StateSession session = news.get(i);
      search.of(i).ifPresent(old -> pairs.add(new Pair(olds.get(old), session)));
    }
    return new Matching(
        List.copyOf(pairs), known(search.lost(), olds, after), known(search.fresh(), news, before));
  }

  private static Optional<Numbered> number(StateSession session) {
    return SessionNumber.of(session.session())
        .map(number -> new Numbered(session.session().event(), number));
  }

  private static String title(StateSession session) {
    return session.session().title().map(Located::value).map(PersonName::key).orElse("");
  }

  private static String place(StateSession session) {
    return session.path() + "\n" + title(session);
  }

  /** A file may have been given to another session, which then has another number. */
  private static boolean mayBeOne(StateSession before, StateSession after) {
    Optional<Integer> old = before.session().number().map(Located::value);
    Optional<Integer> now = after.session().number().map(Located::value);
    return old.isEmpty()
        || now.isEmpty()
        || old.equals(now)
        || Resemblance.isAlike(before.session(), after.session());
  }

  /** Those of which the other state surely has nothing. */
  private static List<StateSession> known(
      List<Integer> left, List<StateSession> sessions, State other) {
    List<StateSession> known = new ArrayList<>();
    for (int i : left) {
      if (!other.broken().contains(sessions.get(i).path())) {
        known.add(sessions.get(i));
      }
    }
    return List.copyOf(known);
  }
}
