package lectern.cli;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern completion}. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints a script that lets a shell complete commands, options and their values.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(lectern completion bash)",
      "  lectern completion zsh >> ~/.zshrc",
      "  lectern completion fish > ~/.config/fish/completions/lectern.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Shells.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private String shell = "";

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Unusable {
    String script =
        switch (shell) {
          // The script of picocli serves both: under zsh it loads that shell's bash completion.
          case "bash", "zsh" -> AutoComplete.bash("lectern", Lectern.complete(console));
          case "fish" -> FishCompletion.script(Lectern.complete(console).getCommandSpec());
          default ->
              throw new Unusable(
                  "There is no completion for \"" + shell + "\"; choose bash, zsh or fish.");
        };
    console.out().print(script);
    return ExitStatus.OK;
  }

  /** The shells. */
  static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("bash", "zsh", "fish").iterator();
    }
  }
}
