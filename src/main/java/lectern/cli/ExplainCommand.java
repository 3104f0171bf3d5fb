package lectern.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.check.RuleSelection;
import lectern.report.RuleList;
import lectern.report.RuleReference;
import lectern.report.Style;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern explain}. */
final class ExplainCommand implements Callable<Integer> {
  private static final List<String> WORDS = RuleSelection.words();

  private final Console console;

  private final Argument<String> word = Argument.required(0, "RULE", WORDS);
  private final ReferenceFormatOption format = new ReferenceFormatOption();
  private final ColorOption color = new ColorOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command("explain", this, word, format, color);
  }

  @Override
  public Integer call() throws IOException, UsageException {
    List<Rule> rules = find(word.get());
    boolean isGroup = rules.size() > 1;
    Style style = color.style(console);
    console
        .out()
        .print(
            format.print(
                rules,
                () ->
                    isGroup
                        ? RuleList.text(rules, style)
                        : RuleReference.text(rules.get(0), style)));
    return ExitStatus.OK;
  }

  /** Finds the rules of a group, or the rule of an id or of a name that only one rule has. */
  private static List<Rule> find(String word) throws UsageException {
    List<Rule> found = new ArrayList<>();
    List<Rule> named = new ArrayList<>();
    for (Rule rule : Registry.RULES) {
      String group = rule.id().substring(0, rule.id().indexOf('/'));
      if (rule.id().equals(word) || group.equals(word)) {
        found.add(rule);
      } else if (rule.id().endsWith("/" + word)) {
        named.add(rule);
      }
    }
    if (!found.isEmpty()) {
      return found;
    }
    if (named.size() == 1) {
      return named;
    }
    throw unknown(word);
  }

  private static UsageException unknown(String word) {
    String what = "rule or group \"" + word + "\"";
    List<String> similar = new ArrayList<>();
    for (String id : Registry.ids()) {
      String name = id.substring(id.indexOf('/') + 1);
      if (!word.isEmpty() && ("-" + name + "-").contains("-" + word + "-")) {
        similar.add(id);
      }
    }
    return similar.isEmpty()
        ? UsageException.unknown(what, word, WORDS, "\"lectern rules\" lists them.")
        : new UsageException(
            "There is no " + what + "; did you mean " + String.join(" or ", similar) + "?");
  }
}
