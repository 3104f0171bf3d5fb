package lectern.check.waiver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.SourceRange;
import lectern.source.yaml.Comment;

/** The fixes that remove rules from waiver comments. */
final class WaiverRemovals {
  private WaiverRemovals() {}

  /**
   * Returns the removal of each rule from a comment. That of a rule written twice removes the first
   * one.
   *
   * @return the removals by the ids of the rules; of the only rule, that of the whole comment
   */
  static Map<String, Fix> of(WaiverComment waiver) {
    Comment comment = waiver.comment();
    List<String> rules = waiver.rules();
    if (rules.size() == 1) {
      Edit edit = new Edit(comment.removal(), "");
      return Map.of(
          rules.get(0), new Fix("Remove the waiver.", !comment.isSeparator(), List.of(edit)));
    }
    Map<String, Fix> removals = new HashMap<>();
    int end = 0;
    for (int i = 0; i < rules.size(); i++) {
      String rule = rules.get(i);
      int start = comment.text().indexOf(rule, end);
      int before = end;
      end = start + rule.length();
      // The first one goes with the comma behind it, others with the one before.
      SourceRange range =
          i == 0
              ? comment.part(start, comment.text().indexOf(rules.get(1), end))
              : comment.part(before, end);
      removals.putIfAbsent(
          rule,
          new Fix("Remove " + rule + " from the waiver.", true, List.of(new Edit(range, ""))));
    }
    return Map.copyOf(removals);
  }
}
