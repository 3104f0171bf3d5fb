package lectern.changes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lectern.programme.Privacy;
import lectern.session.Session;

/**
 * The changes between two states of a programme.
 *
 * @param before the number of sessions compared in the state before
 * @param after the number of sessions compared in the state after
 * @param sessions by the kind and then the category of their changes
 * @param findings the new and the resolved findings
 * @param diversity the numbers of people on stage that changed
 */
public record Changes(
    int before,
    int after,
    List<SessionChange> sessions,
    FindingChange.All findings,
    List<CountChange> diversity) {

  /**
   * Compares two states.
   *
   * @param privacy whether private data may be shown; the same as that of the states
   */
  public static Changes between(State before, State after, Privacy privacy) {
    List<Matching.Pair> pairs = Matching.of(before, after);
    List<Session> olds = sessions(pairs, Matching.Pair::before);
    List<Session> news = sessions(pairs, Matching.Pair::after);
    return new Changes(
        olds.size(),
        news.size(),
        SessionComparison.of(pairs, privacy),
        FindingComparison.of(pairs, before, after, privacy),
        DiversityComparison.of(olds, news, privacy));
  }

  private static List<Session> sessions(
      List<Matching.Pair> pairs, Function<Matching.Pair, Optional<SessionVersion>> side) {
    return pairs.stream().map(side).flatMap(Optional::stream).map(SessionVersion::session).toList();
  }

  /** The sessions by the kind of their changes, in the order of kinds. */
  public Map<SessionChange.Kind, List<SessionChange>> byKind() {
    return sessions.stream()
        .collect(
            Collectors.groupingBy(
                SessionChange::kind,
                () -> new EnumMap<>(SessionChange.Kind.class),
                Collectors.toList()));
  }

  /** Returns whether nothing changed. */
  public boolean isEmpty() {
    return sessions.isEmpty()
        && findings.shown().isEmpty()
        && findings.withheld() == 0
        && diversity.isEmpty();
  }
}
