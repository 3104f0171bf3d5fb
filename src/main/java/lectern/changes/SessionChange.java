package lectern.changes;

import java.util.List;
import java.util.Optional;

/**
 * A session that is not the same in both states.
 *
 * @param before the session before; absent if it was added
 * @param after the session after; absent if it was removed
 * @param changes the changes in the order of their categories; empty unless both states have it
 */
public record SessionChange(
    Kind kind,
    Optional<SessionSummary> before,
    Optional<SessionSummary> after,
    List<Change> changes) {

  /** The kinds of changes, the most important first. */
  public enum Kind {
    WITHDRAWN,
    DECLINED,
    /** Its proposal is only in the state before. */
    REMOVED,
    /** Its proposal is only in the state after. */
    ADDED,
    /** It has a time and had none. */
    SCHEDULED,
    /** Its time or room is another, or it has no time any more. */
    MOVED,
    /** Something else changed. */
    CHANGED
  }

  /** The session after the change, or before it if it was removed. */
  public SessionSummary session() {
    return after.or(() -> before).orElseThrow();
  }
}
