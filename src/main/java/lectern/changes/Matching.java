package lectern.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Located;
import lectern.session.PersonName;
import lectern.session.SessionNumber;

/**
 * Which session of one state is which of the other: of the same event, type and number; or else in
 * the same file; or else alike in title, text and organizers.
 *
 * @param pairs in the order of the state after
 * @param gone what is only in the state before
 * @param added what is only in the state after
 */
record Matching(List<Pair> pairs, List<SessionVersion> gone, List<SessionVersion> added) {

  /** One session in both states. */
  record Pair(SessionVersion before, SessionVersion after) {}

  private record Numbered(String event, SessionNumber number) {}

  /** Matches the sessions of two states. What a broken file may hold is in neither of the lists. */
  static Matching of(State before, State after) {
    List<SessionVersion> olds = before.sessions();
    List<SessionVersion> news = after.sessions();
    Search search = new Search(olds, news);
    search.pairBy(Matching::number, List.of(Matching::place, Matching::title), (a, b) -> true);
    search.pairBy(
        session -> Optional.of(session.path()), List.of(Matching::title), Matching::mayBeOne);
    List<Integer> lost = search.lost();
    List<Integer> fresh = search.fresh();
    for (SimilarityMatcher.Match match :
        SimilarityMatcher.matches(
            lost.stream().map(olds::get).toList(), fresh.stream().map(news::get).toList())) {
      search.pair(lost.get(match.before()), fresh.get(match.after()));
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < news.size(); i++) {
      SessionVersion session = news.get(i);
      search.of(i).ifPresent(old -> pairs.add(new Pair(olds.get(old), session)));
    }
    return new Matching(
        List.copyOf(pairs), known(search.lost(), olds, after), known(search.fresh(), news, before));
  }

  private static Optional<Numbered> number(SessionVersion session) {
    return SessionNumber.of(session.session())
        .map(number -> new Numbered(session.session().event(), number));
  }

  private static String title(SessionVersion session) {
    return session.session().title().map(Located::value).map(PersonName::key).orElse("");
  }

  private static String place(SessionVersion session) {
    return session.path() + "\n" + title(session);
  }

  /** A file may have been given to another session, which then has another number. */
  private static boolean mayBeOne(SessionVersion before, SessionVersion after) {
    Optional<Integer> old = before.session().number().map(Located::value);
    Optional<Integer> now = after.session().number().map(Located::value);
    return old.isEmpty()
        || now.isEmpty()
        || old.equals(now)
        || SimilarityMatcher.isAlike(before.session(), after.session());
  }

  /** The sessions that the other state certainly lacks. */
  private static List<SessionVersion> known(
      List<Integer> left, List<SessionVersion> sessions, State other) {
    List<SessionVersion> known = new ArrayList<>();
    for (int i : left) {
      if (!other.broken().contains(sessions.get(i).path())) {
        known.add(sessions.get(i));
      }
    }
    return List.copyOf(known);
  }
}
