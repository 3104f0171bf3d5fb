package lectern.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rules are asked about.
 *
 * @param selected ids and groups; all rules when there are none
 * @param ignored ids and groups that are left out
 */
public record RuleSelection(List<String> selected, List<String> ignored) {
  /** Every rule. */
  public static final RuleSelection ALL = new RuleSelection(List.of(), List.of());

  /** The rules about problems that are met while reading; all others are ignored. */
  public static RuleSelection problems() {
    List<String> others = new ArrayList<>();
    for (Rule rule : Registry.RULES) {
      if (!(rule instanceof ProblemRule)) {
        others.add(rule.id());
      }
    }
    return new RuleSelection(List.of(), List.copyOf(others));
  }

  /** The words that can be asked for: the groups, and the ids of all rules. */
  public static List<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (String id : Registry.ids()) {
      words.add(id.substring(0, id.indexOf('/')));
    }
    words.addAll(Registry.ids());
    return List.copyOf(words);
  }

  /** Returns whether a rule is asked about. */
  public boolean includes(String ruleId) {
    return (selected.isEmpty() || covers(selected, ruleId)) && !ignores(ruleId);
  }

  /** Returns whether a rule is left out by its name or group. */
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
