package lectern.changes;

import java.util.List;
import java.util.Optional;
import lectern.profile.Level;

/**
 * A finding that is new or gone.
 *
 * @param summary what the rule finds, in one sentence
 * @param message what was found, safe to print; absent unless it is sure to hold nothing private
 * @param subject the session in which it is or was found
 * @param related the other sessions that it is about
 */
public record FindingChange(
    boolean isNew,
    String rule,
    Level level,
    String summary,
    Optional<String> message,
    Subject subject,
    List<Subject> related) {

  /**
   * All of them.
   *
   * @param told the new ones first, in the order of their levels and rules
   * @param withheld how many more are about private data of people
   */
  public record All(List<FindingChange> told, int withheld) {}
}
