package lectern.cli;

import java.util.List;
import lectern.check.RuleSelection;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --select} and {@code --ignore}: the rules that are reported. */
final class SelectionOptions implements Arguments {
  private static final List<String> RULES = RuleSelection.words();

  private final Argument<String[]> select = Argument.list("--select", "RULE", RULES);
  private final Argument<String[]> ignore = Argument.list("--ignore", "RULE", RULES);

  @Override
  public void addTo(CommandSpec command) {
    select.addTo(command);
    ignore.addTo(command);
  }

  /**
   * Returns the selected rules.
   *
   * @throws UsageException if a word is neither a rule nor a group of rules
   */
  RuleSelection selection() throws UsageException {
    return new RuleSelection(rules(select), rules(ignore));
  }

  private static List<String> rules(Argument<String[]> option) throws UsageException {
    List<String> words = Argument.all(option);
    for (String word : words) {
      if (!RULES.contains(word)) {
        throw UsageException.unknown(
            "rule or group \"" + word + "\"", word, RULES, "\"lectern rules\" lists them.");
      }
    }
    return words;
  }
}
