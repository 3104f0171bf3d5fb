package lectern.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lectern.fields.Located;
import lectern.session.PersonName;
import lectern.session.SessionNumber;
import lectern.source.SourceRange;

/**
 * A greedy matching of the sessions of two states: first those of the same event, type and number,
 * then those in the same file, then those that are similar in title, text and organizers.
 */
final class Matching {
  private final State before;
  private final State after;
  private final Map<SourceRange, SessionVersion> olds = new HashMap<>();
  private final Map<SourceRange, SessionVersion> news = new HashMap<>();

  private Matching(State before, State after) {
    this.before = before;
    this.after = after;
  }

  /**
   * A session in two states, at least one of which has it.
   *
   * @param before empty where the session was added
   * @param after empty where the session was removed
   */
  record Pair(Optional<SessionVersion> before, Optional<SessionVersion> after) {}

  /**
   * Matches the sessions of two states.
   *
   * @return the sessions that both states have, in the order of the state after, then those that
   *     one of them lacks. A session whose file could not be read in the other state is left out.
   */
  static List<Pair> of(State before, State after) {
    Matching matching = new Matching(before, after);
    matching.pairInOrder(s -> number(s).map(number -> List.of(number, s.path(), title(s))));
    matching.pairInOrder(s -> number(s).map(number -> List.of(number, title(s))));
    matching.pairUnique(Matching::number);
    matching.pairInOrder(s -> Optional.of(List.of(s.path(), title(s))));
    matching.pairUnique(s -> Optional.of(s.path()));
    Similarity.candidates(unpaired(before, matching.news), unpaired(after, matching.olds))
        .forEach(pair -> matching.pair(pair.before(), pair.after()));
    return matching.pairs();
  }

  /** Pairs the sessions that share a key, in order where several do. */
  private void pairInOrder(Function<SessionVersion, Optional<?>> key) {
    pairBy(key, Integer.MAX_VALUE);
  }

  /** Pairs the sessions that share a key with no other session of their state. */
  private void pairUnique(Function<SessionVersion, Optional<?>> key) {
    pairBy(key, 1);
  }

  private void pairBy(Function<SessionVersion, Optional<?>> key, int most) {
    Map<Object, List<SessionVersion>> index = index(unpaired(before, news), key);
    index(unpaired(after, olds), key)
        .forEach(
            (shared, candidates) -> {
              List<SessionVersion> others = index.getOrDefault(shared, List.of());
              if (Math.max(others.size(), candidates.size()) <= most) {
                for (int i = 0; i < Math.min(others.size(), candidates.size()); i++) {
                  pair(others.get(i), candidates.get(i));
                }
              }
            });
  }

  private static Map<Object, List<SessionVersion>> index(
      List<SessionVersion> sessions, Function<SessionVersion, Optional<?>> key) {
    Map<Object, List<SessionVersion>> index = new LinkedHashMap<>();
    for (SessionVersion session : sessions) {
      key.apply(session)
          .ifPresent(known -> index.computeIfAbsent(known, none -> new ArrayList<>()).add(session));
    }
    return index;
  }

  private static Optional<List<Object>> number(SessionVersion session) {
    return SessionNumber.of(session.session())
        .map(number -> List.of(session.session().event(), number));
  }

  private static String title(SessionVersion session) {
    return session.session().title().map(Located::value).map(PersonName::key).orElse("");
  }

  private static List<SessionVersion> unpaired(
      State state, Map<SourceRange, SessionVersion> partners) {
    return state.sessions().stream().filter(s -> !partners.containsKey(s.head())).toList();
  }

  private void pair(SessionVersion old, SessionVersion now) {
    if (!news.containsKey(old.head()) && !olds.containsKey(now.head()) && mayBeOne(old, now)) {
      news.put(old.head(), now);
      olds.put(now.head(), old);
    }
  }

  /** Returns false where the file was reused for another session, which has another number. */
  private static boolean mayBeOne(SessionVersion old, SessionVersion now) {
    Optional<Integer> before = old.session().number().map(Located::value);
    Optional<Integer> after = now.session().number().map(Located::value);
    return before.isEmpty()
        || after.isEmpty()
        || before.equals(after)
        || Similarity.isAlike(old.session(), now.session());
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (SessionVersion now : after.sessions()) {
      Optional.ofNullable(olds.get(now.head()))
          .ifPresent(old -> pairs.add(new Pair(Optional.of(old), Optional.of(now))));
    }
    for (SessionVersion old : unpaired(before, news)) {
      if (!after.broken().contains(old.path())) {
        pairs.add(new Pair(Optional.of(old), Optional.empty()));
      }
    }
    for (SessionVersion now : unpaired(after, olds)) {
      if (!before.broken().contains(now.path())) {
        pairs.add(new Pair(Optional.empty(), Optional.of(now)));
      }
    }
    return List.copyOf(pairs);
  }
}
