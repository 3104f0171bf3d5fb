package lectern.report;

import java.util.List;
import lectern.check.Rule;
import lectern.output.Columns;

/** A list of rules as text, one a line: id, default level and summary. */
public final class RuleList {
  private static final int LEVEL_WIDTH = "warning".length() + 2;

  private RuleList() {}

  /** Prints rules in the order given. */
  public static String text(List<Rule> rules, Style style) {
    int width = 0;
    for (Rule rule : rules) {
      width = Math.max(width, rule.id().length() + 2);
    }
    StringBuilder text = new StringBuilder();
    for (Rule rule : rules) {
      String level = rule.level().word();
      text.append(style.bold(rule.id())).append(gap(rule.id(), width));
      text.append(style.level(rule.level(), level)).append(gap(level, LEVEL_WIDTH));
      text.append(rule.documentation().summary()).append('\n');
    }
    return text.toString();
  }

  private static String gap(String text, int width) {
    return " ".repeat(width - Columns.of(text));
  }
}
