package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.edit.UnifiedDiff;
import lectern.edit.tidy.Tidier;
import lectern.edit.tidy.TidyResult;
import lectern.output.Printable;
import lectern.session.LoadedFile;
import lectern.session.Plural;
import lectern.session.ProposalLoader;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern tidy}. */
final class TidyCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs = new Inputs();
  private final ProfileOptions profileOptions = ProfileOptions.timeless();
  private final Argument<Integer> jobs = CommonOptions.jobs();
  private final Argument<Boolean> check = Argument.flag("--check");
  private final Argument<Boolean> diff = Argument.flag("--diff");

  TidyCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command("tidy", this, inputs, profileOptions, jobs, check, diff);
  }

  /** A file with what becomes of it. */
  private record Outcome(String name, boolean isForeign, String before, TidyResult result) {
    static Outcome of(LoadedFile file) {
      String text = file.source().map(source -> source.text()).orElse("");
      TidyResult result = file.isForeign() ? new TidyResult.Unchanged() : Tidier.tidy(file);
      return new Outcome(file.name(), file.isForeign(), text, result);
    }

    boolean isTidied() {
      return result instanceof TidyResult.Tidied;
    }

    String after() {
      return result instanceof TidyResult.Tidied tidied ? tidied.text() : before;
    }
  }

  @Override
  public Integer call() throws Exception {
    boolean isStream = inputs.names().contains(Inputs.STANDARD_INPUT);
    if (isStream && inputs.names().size() > 1) {
      throw new UsageException("\"-\" cannot be combined with files; tidy them in two runs.");
    }
    MarkedInput in = isStream ? MarkedInput.of(console.in()) : new MarkedInput(console.in(), "");
    ProposalLoader loader = profileOptions.loader();
    FoundFiles found = inputs.find(loader.settings(), console.reading(in.in()));
    List<Outcome> outcomes =
        Progress.during(
            found.files(),
            console,
            files -> loader.load(files, CommonOptions.workers(jobs), Outcome::of));
    List<String> foreign = outcomes.stream().filter(Outcome::isForeign).map(Outcome::name).toList();
    found.refuseEmpty(foreign);
    found.printSkipped(foreign, console);
    MisnamedConfigurations.print(found, loader.settings(), console);
    List<Outcome> proposals = outcomes.stream().filter(one -> !one.isForeign()).toList();
    boolean isPreview = check.get() || diff.get();
    RewrittenFiles rewritten = new RewrittenFiles(console);
    for (Outcome outcome : proposals) {
      if (isPreview) {
        preview(outcome);
      } else if (isStream && !(outcome.result() instanceof TidyResult.Failed)) {
        console.out().print(in.mark() + outcome.after());
      } else if (outcome.isTidied()) {
        rewritten.write(outcome.name(), outcome.after(), 1);
      }
    }
    boolean hasFailed = report(proposals);
    int tidied = (int) proposals.stream().filter(Outcome::isTidied).count();
    if (!isStream) {
      summarize(proposals, isPreview, isPreview ? tidied : rewritten.count());
    }
    return hasFailed || !rewritten.isWhole()
        ? ExitStatus.UNUSABLE
        : check.get() && tidied > 0 ? ExitStatus.FINDINGS : ExitStatus.OK;
  }

  private void preview(Outcome outcome) {
    if (!outcome.isTidied()) {
      return;
    }
    if (!diff.get()) {
      console.out().print(Printable.line(outcome.name()) + "\n");
      return;
    }
    boolean isColored = Color.AUTO.isOn(console.environment(), console.outIsTerminal());
    console
        .out()
        .print(UnifiedDiff.of(outcome.name(), outcome.before(), outcome.after(), isColored));
  }

  /** Prints a line for each file that was not tidied, and returns whether any has failed. */
  private boolean report(List<Outcome> outcomes) {
    List<String> failed = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      String name = "\"" + Printable.line(outcome.name()) + "\"";
      if (outcome.result() instanceof TidyResult.Untouched untouched) {
        console.err().print("lectern: left " + name + " as it is: " + untouched.reason() + ".\n");
      } else if (outcome.result() instanceof TidyResult.Failed failure) {
        failed.add(outcome.name());
        String reason = Printable.line(failure.reason());
        String end = reason.endsWith(".") ? "\n" : ".\n";
        console.err().print("lectern: cannot tidy " + name + ": " + reason + end);
      }
    }
    return !failed.isEmpty();
  }

  private void summarize(List<Outcome> outcomes, boolean isPreview, int tidied) {
    long unchanged =
        outcomes.stream().filter(one -> one.result() instanceof TidyResult.Unchanged).count();
    long left = outcomes.size() - tidied - unchanged;
    console
        .err()
        .print(
            (isPreview ? "Would tidy " : "Tidied ")
                + Plural.of(tidied, "file")
                + "; "
                + unchanged
                + " unchanged"
                + (left == 0 ? "" : "; " + left + " left as " + (left == 1 ? "it is" : "they are"))
                + ".\n");
  }
}
