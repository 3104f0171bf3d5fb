package lectern.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import lectern.check.Registry;
import lectern.report.RuleList;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern rules}. */
final class RulesCommand implements Callable<Integer> {
  private final Console console;
  private final ReferenceFormatOption format = new ReferenceFormatOption();
  private final ColorOption color = new ColorOption();

  RulesCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command("rules", this, format, color);
  }

  @Override
  public Integer call() throws IOException {
    console
        .out()
        .print(
            format.print(
                Registry.RULES, () -> RuleList.text(Registry.RULES, color.style(console))));
    return ExitStatus.OK;
  }
}
