package lectern.changes;

import java.util.List;
import java.util.Optional;
import lectern.profile.Level;

/**
 * A finding that is in one of two states only.
 *
 * @param isNew whether it is in the state after
 * @param rule the rule's id
 * @param summary the rule's summary
 * @param message the finding's message, safe to print; absent where it may hold private data
 * @param session the session with the finding
 * @param related the other sessions that it is about
 */
public record FindingChange(
    boolean isNew,
    String rule,
    Level level,
    String summary,
    Optional<String> message,
    SessionSummary session,
    List<SessionSummary> related) {

  /**
   * The new and the resolved findings.
   *
   * @param shown the new ones first, by level and rule
   * @param withheld how many more there are that reveal private data
   */
  public record All(List<FindingChange> shown, int withheld) {}
}
