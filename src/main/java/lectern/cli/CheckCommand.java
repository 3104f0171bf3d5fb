package lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.CheckRun;
import lectern.check.CheckedFile;
import lectern.check.RuleSelection;
import lectern.check.baseline.Baseline;
import lectern.session.ProposalLoader;
import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern check}. */
final class CheckCommand implements Callable<Integer> {
  private static final List<String> RULES = RuleSelection.words();

  private final Console console;
  private final Inputs inputs = new Inputs();
  private final ProfileOptions profileOptions = ProfileOptions.timed();
  private final FailOnOptions failOn = new FailOnOptions();
  private final Baselines baselines = new Baselines();
  private final ChangedSinceOption since = new ChangedSinceOption();
  private final Argument<Integer> jobs = CommonOptions.jobs();
  private final Argument<Boolean> watch = Argument.flag("--watch");
  private final Reports reports = new Reports();
  private final Argument<Colour> colour = Argument.choice("--color", "WHEN", Colour.values());
  private final Argument<String[]> select = Argument.list("--select", "RULE", RULES);
  private final Argument<String[]> ignore = Argument.list("--ignore", "RULE", RULES);

  CheckCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command(
        "check",
        this,
        inputs,
        profileOptions,
        select,
        ignore,
        failOn,
        baselines,
        since,
        jobs,
        watch,
        reports,
        colour);
  }

  @Override
  public Integer call() throws Exception {
    reports.validate();
    if (!watch.get()) {
      return check();
    }
    if (baselines.target().isPresent()) {
      throw UsageException.excluding("--watch", "--write-baseline");
    }
    Watching.run(inputs.names(), this::check, console);
    return ExitStatus.OK;
  }

  private int check() throws Exception {
    ProposalLoader loader = profileOptions.loader(console.clock());
    RuleSelection selection = new RuleSelection(rules(select), rules(ignore));
    Optional<Baseline> before = baselines.read();
    Optional<Path> target = baselines.target();
    if (since.isGiven() && target.isPresent()) {
      throw UsageException.excluding("--write-baseline", "--changed-since");
    }
    FoundFiles found = inputs.find(loader.settings(), console);
    Workers workers = CommonOptions.workers(jobs);
    CheckRun run =
        since.narrow(new CheckRun(loader, selection, before, workers), found.files(), workers);
    List<CheckedFile> checked =
        new ArrayList<>(
            Progress.during(found.files(), console, files -> run.run(files, found::hasAllOf)));
    List<String> foreign = FoundFiles.foreign(checked);
    if (!since.isGiven()) {
      found.refuseEmpty(foreign);
    }
    FoundFiles.printSkipped(foreign, console);
    checked.removeIf(CheckedFile::isForeign);
    if (target.isPresent()) {
      Baselines.write(target.get(), checked, console);
      return ExitStatus.OK;
    }
    reports.print(checked, colour.or(Colour.AUTO).style(console), workers, console);
    return failOn.fails(checked) ? ExitStatus.FINDINGS : ExitStatus.OK;
  }

  private static List<String> rules(Argument<String[]> option) throws UsageException {
    List<String> words = Argument.all(option);
    for (String word : words) {
      if (!RULES.contains(word)) {
        throw UsageException.unknown(
            "rule or group \"" + word + "\"", word, RULES, "\"lectern rules\" lists them.");
      }
    }
    return words;
  }
}
