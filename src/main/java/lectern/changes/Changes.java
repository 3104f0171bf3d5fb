package lectern.changes;

import java.util.ArrayList;
import java.util.List;
import lectern.programme.Privacy;

/**
 * The changes between two states of a programme.
 *
 * @param before how many sessions were compared
 * @param after the same for the other state
 * @param sessions what does not take place first, then what is new, then the others by how much
 *     their changes matter
 * @param diversity which counts of people on stage are others
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
   * @param privacy what may be told; that for which the states were made
   */
  public static Changes between(State before, State after, Privacy privacy) {
    Matching matching = Matching.of(before, after);
    List<SessionVersion> olds = new ArrayList<>(matching.gone());
    List<SessionVersion> news = new ArrayList<>(matching.added());
    for (Matching.Pair pair : matching.pairs()) {
      olds.add(pair.before());
      news.add(pair.after());
    }
    FoundIn.Both found = FoundIn.of(matching, before, after);
    return new Changes(
        olds.size(),
        news.size(),
        SessionComparison.of(matching, privacy),
        FindingComparison.of(found.before(), found.after(), privacy),
        DiversityComparison.of(olds, news, privacy));
  }

  /** Returns whether there are none. */
  public boolean isEmpty() {
    return sessions.isEmpty()
        && findings.told().isEmpty()
        && findings.withheld() == 0
        && diversity.isEmpty();
  }
}
