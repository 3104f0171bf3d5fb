package lectern.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern completion}. */
final class CompletionCommand implements Callable<Integer> {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private final Console console;
  private final Argument<String> shell = Argument.required(0, "SHELL", SHELLS);

  CompletionCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command("completion", this, shell);
  }

  @Override
  public Integer call() throws UsageException {
    String name = shell.get();
    CommandSpec program = Lectern.described(console);
    String script =
        switch (name) {
          case "bash" -> PosixCompletion.bash(program);
          case "zsh" -> PosixCompletion.zsh(program);
          case "fish" -> FishCompletion.script(program);
          default ->
              throw UsageException.unknown(
                  "completion for \"" + name + "\"", name, SHELLS, "choose bash, zsh or fish.");
        };
    console.out().print(script);
    return ExitStatus.OK;
  }
}
