package lectern.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import lectern.check.CheckRun;
import lectern.check.CheckedFile;
import lectern.check.RuleSelection;
import lectern.config.SettingsResolver;
import lectern.lsp.CheckSetup;
import lectern.lsp.ServerRun;
import lectern.output.Printable;
import lectern.session.ProposalLoader;
import lectern.session.Workers;
import lectern.source.Input;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern lsp}. */
final class LspCommand implements Callable<Integer> {
  private final Console console;
  private final ProfileOptions profileOptions = ProfileOptions.timed();
  private final SelectionOptions selection = new SelectionOptions();
  private final Argument<Integer> jobs = CommonOptions.jobs();

  LspCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command("lsp", this, profileOptions, selection, jobs);
  }

  /** How the options say that files are checked. */
  private record Setup(
      ProfileOptions options, Console console, RuleSelection selection, Workers workers)
      implements CheckSetup {
    @Override
    public ProposalLoader loader() {
      try {
        return options.loader(console.clock());
      } catch (IOException | UsageException e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
    }

    @Override
    public Supplier<UnaryOperator<CheckedFile>> baseline(Input file, SettingsResolver settings)
        throws IOException {
      UsedBaselines used = Baselines.configured(List.of(file), settings, selection);
      return () -> used.renewed().filter().orElse(UnaryOperator.identity());
    }

    @Override
    public CheckRun run(ProposalLoader loader) {
      return new CheckRun(loader, selection, Optional.empty(), workers);
    }
  }

  @Override
  public Integer call() throws IOException, UsageException {
    // Options that can't be used are refused before the first message.
    profileOptions.loader(console.clock());
    Setup setup =
        new Setup(profileOptions, console, selection.selection(), CommonOptions.workers(jobs));
    if (console.inIsTerminal()) {
      console
          .err()
          .print(
              "lectern: waiting for the messages of an editor, which starts this command itself;"
                  + " press Ctrl-D to stop.\n");
      console.err().flush();
    }
    return ServerRun.run(
        setup, console.in(), console.out(), this::log, Version.packaged().orElse("unpackaged"));
  }

  private void log(String sentence) {
    console.err().print("lectern: " + Printable.line(sentence) + "\n");
    console.err().flush();
  }
}
