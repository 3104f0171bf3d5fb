package lectern.cli;

import java.util.concurrent.Callable;
import lectern.check.Registry;
import lectern.check.Rule;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern rules}. */
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command("rules", this);
  }

  @Override
  public Integer call() {
    int longest = 0;
    for (Rule rule : Registry.RULES) {
      longest = Math.max(longest, rule.id().length());
    }
    for (Rule rule : Registry.RULES) {
      console
          .out()
          .print(
              pad(rule.id(), longest + 2)
                  + pad(rule.level().word(), 9)
                  + rule.documentation().summary()
                  + "\n");
    }
    return ExitStatus.OK;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
