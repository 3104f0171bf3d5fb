package lectern.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.report.RuleReference;
import lectern.source.Suggestion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code lectern explain}. */
final class ExplainCommand implements Callable<Integer> {
  private static final List<String> IDS = Registry.RULES.stream().map(Rule::id).toList();

  private final Console console;

  private final PositionalParamSpec rule =
      PositionalParamSpec.builder()
          .paramLabel("RULE")
          .type(String.class)
          .arity("1")
          .required(true)
          .completionCandidates(IDS)
          .description("The rule's id, such as people/minimum.")
          .build();

  ExplainCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command(
            "explain",
            this,
            "Explains a rule: what it finds and why, an example, its parameters and its sources.",
            "  lectern explain people/role-collision",
            "  lectern rules      lists the ids")
        .addPositional(rule);
  }

  @Override
  public Integer call() throws UsageException {
    String id = rule.getValue();
    Optional<Rule> found = Registry.find(id);
    if (found.isEmpty()) {
      String help =
          Suggestion.nearest(id, IDS)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("\"lectern rules\" lists them.");
      throw new UsageException("There is no rule \"" + id + "\"; " + help);
    }
    console.out().print(RuleReference.text(found.get()));
    return ExitStatus.OK;
  }
}
