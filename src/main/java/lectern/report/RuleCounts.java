package lectern.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.profile.Level;

/** The number of findings of each rule. */
public final class RuleCounts {
  private RuleCounts() {}

  private record RuleLevel(Level level, String rule) {}

  /** Prints one line for each rule and level, the most frequent first; then the summary. */
  public static String text(List<CheckedFile> files) {
    Map<RuleLevel, Integer> counts = new HashMap<>();
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        counts.merge(new RuleLevel(finding.level(), finding.rule()), 1, Integer::sum);
      }
    }
    List<Map.Entry<RuleLevel, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(
        (a, b) -> {
          int count = b.getValue().compareTo(a.getValue());
          int rule = count != 0 ? count : a.getKey().rule().compareTo(b.getKey().rule());
          return rule != 0 ? rule : a.getKey().level().compareTo(b.getKey().level());
        });
    int width = sorted.isEmpty() ? 0 : String.valueOf(sorted.get(0).getValue()).length();
    StringBuilder text = new StringBuilder();
    for (Map.Entry<RuleLevel, Integer> entry : sorted) {
      String number = String.valueOf(entry.getValue());
      String level = entry.getKey().level().word();
      text.append(" ".repeat(width - number.length())).append(number).append("  ");
      text.append(level).append(" ".repeat(9 - level.length()));
      text.append(entry.getKey().rule()).append('\n');
    }
    return text.append(FindingCounts.of(files).sentence()).append('\n').toString();
  }
}
