package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.report.RuleReference;
import lectern.source.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Explains a rule: what it finds and why, an example, its parameters and its sources.",
    footerHeading = "%nExamples:%n",
    footer = {"  lectern explain people/role-collision", "  lectern rules      lists the ids"})
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "RULE",
      completionCandidates = RuleIds.class,
      description = "The rule's id, such as people/minimum.")
  private String id = "";

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Unusable {
    Optional<Rule> rule = Registry.find(id);
    if (rule.isEmpty()) {
      List<String> ids = new ArrayList<>();
      new RuleIds().forEach(ids::add);
      String help =
          Suggestion.nearest(id, ids)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("\"lectern rules\" lists them.");
      throw new Unusable("There is no rule \"" + id + "\"; " + help);
    }
    console.out().print(RuleReference.text(rule.get()));
    return ExitStatus.OK;
  }

  /** The ids of all rules. */
  static final class RuleIds implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Registry.RULES.stream().map(Rule::id).iterator();
    }
  }
}
