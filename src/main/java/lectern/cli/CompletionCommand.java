package lectern.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern completion}. */
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  private final Argument<String> shell =
      Argument.required(
          0, "SHELL", List.of("bash", "zsh", "fish"), "One of: ${COMPLETION-CANDIDATES}.");

  CompletionCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    CommandSpec command =
        Usage.command(
            "completion",
            this,
            "Prints a script that lets a shell complete commands, options and their values.",
            "  source <(lectern completion bash)",
            "  lectern completion zsh >> ~/.zshrc",
            "  lectern completion fish > ~/.config/fish/completions/lectern.fish");
    return Usage.add(command, shell);
  }

  @Override
  public Integer call() throws UsageException {
    String name = shell.get();
    String script =
        switch (name) {
          // The script of picocli serves both: under zsh it loads that shell's bash completion.
          case "bash", "zsh" -> AutoComplete.bash("lectern", Lectern.complete(console));
          case "fish" -> FishCompletion.script(Lectern.complete(console).getCommandSpec());
          default ->
              throw new UsageException(
                  "There is no completion for \"" + name + "\"; choose bash, zsh or fish.");
        };
    console.out().print(script);
    return ExitStatus.OK;
  }
}
