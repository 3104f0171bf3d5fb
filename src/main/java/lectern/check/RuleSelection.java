package lectern.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A selection of rules.
 *
 * @param selected ids and groups of rules; all rules if empty
 * @param ignored ids and groups of rules to ignore
 */
public record RuleSelection(List<String> selected, List<String> ignored) {
  /** Every rule. */
  public static final RuleSelection ALL = new RuleSelection(List.of(), List.of());

  /** The rules about problems found while reading; all others are ignored. */
  public static RuleSelection problems() {
    List<String> others = new ArrayList<>();
    for (Rule rule : Registry.RULES) {
      if (!(rule instanceof ProblemRule)) {
        others.add(rule.id());
      }
    }
    return new RuleSelection(List.of(), List.copyOf(others));
  }

  /** The words that can select rules: the groups and the ids of all rules. */
  public static List<String> words() {
    List<String> words = new ArrayList<>(Registry.groups());
    words.addAll(Registry.ids());
    return List.copyOf(words);
  }

  /** Returns whether a rule is selected. */
  public boolean includes(String ruleId) {
    return (selected.isEmpty() || covers(selected, ruleId)) && !ignores(ruleId);
  }

  /** Returns whether a rule is ignored by its id or group. */
  public boolean ignores(String ruleId) {
    return covers(ignored, ruleId);
  }

  private static boolean covers(List<String> words, String ruleId) {
    for (String word : words) {
      if (covers(word, ruleId)) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(String word, String ruleId) {
    return ruleId.equals(word) || ruleId.startsWith(word + "/");
  }
}
