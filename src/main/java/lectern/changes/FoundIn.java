package lectern.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lectern.check.Finding;
import lectern.source.SourceRange;

/**
 * A finding in its session.
 *
 * @param kind what makes it the same finding
 * @param related the other sessions that it is about
 */
record FoundIn(Kind kind, Finding finding, SessionVersion session, List<SessionVersion> related) {

  /**
   * A finding is the same as long as its rule and the sessions that it is about are, wherever in
   * the file it stands and whatever it says.
   *
   * @param session a number for the session, the same in both states
   * @param related such numbers
   */
  record Kind(String rule, int session, Set<Integer> related) {}

  /** The findings of both states. */
  record Both(List<FoundIn> before, List<FoundIn> after) {}

  /** The findings in the sessions that are compared. */
  static Both of(Matching matching, State before, State after) {
    Map<SourceRange, Integer> olds = new HashMap<>();
    Map<SourceRange, Integer> news = new HashMap<>();
    int next = 0;
    for (Matching.Pair pair : matching.pairs()) {
      olds.put(pair.before().head(), next);
      news.put(pair.after().head(), next);
      next++;
    }
    for (SessionVersion gone : matching.gone()) {
      olds.put(gone.head(), next++);
    }
    for (SessionVersion added : matching.added()) {
      news.put(added.head(), next++);
    }
    return new Both(in(before, olds), in(after, news));
  }

  private static List<FoundIn> in(State state, Map<SourceRange, Integer> numbers) {
    List<FoundIn> all = new ArrayList<>();
    for (SessionVersion session : state.sessions()) {
      for (Finding finding : session.findings()) {
        of(finding, session, state, numbers).ifPresent(all::add);
      }
    }
    return all;
  }

  /** Empty where it is about a session that is not compared. */
  private static Optional<FoundIn> of(
      Finding finding, SessionVersion session, State state, Map<SourceRange, Integer> numbers) {
    List<SessionVersion> related = new ArrayList<>();
    Set<Integer> about = new TreeSet<>();
    for (SourceRange range : finding.related()) {
      Optional<SessionVersion> other = state.at(range);
      if (other.isPresent() && about.add(numbers.getOrDefault(other.get().head(), -1))) {
        related.add(other.get());
      }
    }
    int number = numbers.getOrDefault(session.head(), -1);
    if (number < 0 || about.contains(-1)) {
      return Optional.empty();
    }
    Kind kind = new Kind(finding.rule(), number, Set.copyOf(about));
    return Optional.of(new FoundIn(kind, finding, session, List.copyOf(related)));
  }
}
