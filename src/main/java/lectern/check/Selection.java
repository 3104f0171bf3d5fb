package lectern.check;

import java.util.List;

/**
 * Which rules are asked about.
 *
 * @param selected ids and groups; all rules when there are none
 * @param ignored ids and groups that are left out
 */
public record Selection(List<String> selected, List<String> ignored) {
  /** Every rule. */
  public static final Selection ALL = new Selection(List.of(), List.of());

  /** Whether a word is the id of a rule or the name of a group. */
  public static boolean names(String word) {
    return Registry.ids().stream().anyMatch(id -> covers(word, id));
  }

  /** Whether a rule is asked about. */
  public boolean includes(String ruleId) {
    boolean in = selected.isEmpty() || selected.stream().anyMatch(word -> covers(word, ruleId));
    return in && ignored.stream().noneMatch(word -> covers(word, ruleId));
  }

  private static boolean covers(String word, String ruleId) {
    return ruleId.equals(word) || ruleId.startsWith(word + "/");
  }
}
