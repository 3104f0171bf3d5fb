package lectern.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.report.RuleReference;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern explain}. */
final class ExplainCommand implements Callable<Integer> {
  private static final List<String> IDS = Registry.RULES.stream().map(Rule::id).toList();

  private final Console console;

  private final Argument<String> rule = Argument.required(0, "RULE", IDS);

  ExplainCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command("explain", this, rule);
  }

  @Override
  public Integer call() throws UsageException {
    String id = rule.get();
    Optional<Rule> found = Registry.find(id);
    if (found.isEmpty()) {
      throw UsageException.unknown("rule \"" + id + "\"", id, IDS, "\"lectern rules\" lists them.");
    }
    console.out().print(RuleReference.text(found.get()));
    return ExitStatus.OK;
  }
}
