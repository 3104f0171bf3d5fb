package lectern.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lectern.check.CheckRun;
import lectern.check.CheckedFile;
import lectern.check.RuleSelection;
import lectern.config.BrokenConfigurationException;
import lectern.edit.FixedInput;
import lectern.report.TextSettings;
import lectern.session.ProposalLoader;
import lectern.session.Workers;
import lectern.source.Input;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lectern check}. */
final class CheckCommand implements Callable<Integer> {
  /** The number of findings that are printed on a terminal by default. */
  private static final int MOST_ON_TERMINAL = 200;

  private final Console console;
  private final Inputs inputs = new Inputs();
  private final ProfileOptions profileOptions = ProfileOptions.timed();
  private final FailOnOptions failOn = new FailOnOptions();
  private final Baselines baselines = new Baselines();
  private final ChangedSinceOption since = new ChangedSinceOption();
  private final StagedOption staged = new StagedOption();
  private final FixOptions fixes = new FixOptions();
  private final WaiverOptions waivers = new WaiverOptions();
  private final Argument<Integer> jobs = CommonOptions.jobs();
  private final Argument<Boolean> watch = Argument.flag("--watch");
  private final Reports reports = new Reports();
  private final Verbosity verbosity = new Verbosity();
  private final Argument<Integer> maxFindings = CommonOptions.number("--max-findings", "NUMBER", 0);
  private final ColorOption color = new ColorOption();
  private final SelectionOptions selected = new SelectionOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  CommandSpec spec() {
    return Usage.command(
        "check",
        this,
        inputs,
        profileOptions,
        selected,
        failOn,
        baselines,
        since,
        staged,
        fixes,
        waivers,
        jobs,
        watch,
        reports,
        verbosity,
        maxFindings,
        color);
  }

  @Override
  public Integer call() throws Exception {
    reports.validate();
    verbosity.validate();
    baselines.validate();
    fixes.validate(inputs.names(), watch.get());
    waivers.validate(inputs.names(), console);
    staged.validate(inputs.names(), givenBesideStaged());
    if (waivers.isGiven()) {
      refuseWithWaivers();
    }
    if (fixes.isGiven() && baselines.isWritten()) {
      throw UsageException.excluding(Baselines.WRITE, "--fix or --diff");
    }
    if (!watch.get()) {
      return check();
    }
    if (baselines.target().isPresent()) {
      throw UsageException.excluding("--watch", Baselines.WRITE);
    }
    Watching.run(inputs.names(), this::check, console);
    return ExitStatus.OK;
  }

  /** The options that write files, or choose others than those in the index. */
  private List<String> givenBesideStaged() {
    List<String> given = new ArrayList<>();
    add(fixes.isGiven(), fixes.isDiff() ? "--diff" : "--fix", given);
    add(waivers.isGiven(), WaiverOptions.ADD, given);
    add(baselines.isWritten(), Baselines.WRITE, given);
    add(baselines.prunes(), Baselines.PRUNE, given);
    add(since.isGiven(), "--changed-since", given);
    add(watch.get(), "--watch", given);
    return given;
  }

  private static void add(boolean isGiven, String option, List<String> given) {
    if (isGiven) {
      given.add(option);
    }
  }

  private void refuseWithWaivers() throws UsageException {
    if (fixes.isGiven()) {
      throw UsageException.excluding(WaiverOptions.ADD, fixes.isDiff() ? "--diff" : "--fix");
    }
    if (watch.get()) {
      throw UsageException.excluding(WaiverOptions.ADD, "--watch");
    }
    if (baselines.isWritten() || baselines.prunes()) {
      throw UsageException.excluding(
          WaiverOptions.ADD, baselines.prunes() ? Baselines.PRUNE : Baselines.WRITE);
    }
  }

  private int check() throws Exception {
    Optional<Instant> start =
        verbosity.isVerbose() ? Optional.of(console.clock().instant()) : Optional.empty();
    ProposalLoader loader = profileOptions.loader(console.clock());
    RuleSelection selection = selected.selection();
    Optional<Path> target = baselines.target();
    if (since.isGiven() && target.isPresent()) {
      throw UsageException.excluding(Baselines.WRITE, "--changed-since");
    }
    try {
      return check(loader.recovering(), selection, target, start);
    } catch (BrokenConfigurationException e) {
      ReadFiles read = new ReadFiles(inputs.files(), loader.settings());
      e.problems().forEach(problem -> read.add(problem.range().file()));
      reports.printBroken(e, read, console);
      return ExitStatus.UNUSABLE;
    } finally {
      staged.close();
    }
  }

  private int check(
      ProposalLoader loader,
      RuleSelection selection,
      Optional<Path> target,
      Optional<Instant> start)
      throws Exception {
    Optional<MarkedInput> filtered =
        fixes.isFilter(inputs.names())
            ? Optional.of(MarkedInput.of(console.in()))
            : Optional.empty();
    Console told = filtered.isPresent() ? console.telling().reading(filtered.get().in()) : console;
    FoundFiles named =
        staged.isGiven()
            ? staged.find(inputs, loader.settings(), told)
            : inputs.find(loader.settings(), told);
    List<Input> files = named.files();
    UsedBaselines before = baselines.read(files, loader.settings(), selection);
    Workers workers = CommonOptions.workers(jobs);
    CheckRun run =
        staged.narrow(
            since.narrow(
                new CheckRun(loader, selection, before.filter(), workers), files, workers));
    List<FixedInput> changed =
        fixes.isGiven()
            ? fixes.run(files, loader, some -> fixable(some, loader, selection, workers))
            : List.of();
    if (fixes.isDiff()) {
      boolean differs = FixOptions.print(changed, color.style(console).color(), console);
      return differs ? ExitStatus.FINDINGS : ExitStatus.OK;
    }
    boolean isWritten = true;
    if (filtered.isPresent()) {
      console.out().print(filtered.get().mark());
      files = List.of(FixOptions.filter(files.get(0), changed, console, verbosity.isQuiet()));
    } else if (!changed.isEmpty()) {
      isWritten = FixOptions.write(changed, console, verbosity.isQuiet());
    }
    FoundFiles found = new FoundFiles(files, named.found());
    Progress.Work<List<CheckedFile>> work = some -> run.run(some, found::hasAllOf);
    List<CheckedFile> checked =
        new ArrayList<>(
            verbosity.isQuiet()
                ? work.on(found.files())
                : Progress.during(found.files(), told, work));
    if (start.isPresent()) {
      Verbosity.print(checked, loader.settings(), start.get(), told);
    }
    List<String> foreign = FoundFiles.foreign(checked);
    if (!since.isGiven() && !staged.isGiven()) {
      found.refuseEmpty(foreign);
    }
    if (!verbosity.isQuiet()) {
      found.printSkipped(foreign, told);
      MisnamedConfigurations.print(found, loader.settings(), told);
    }
    checked.removeIf(CheckedFile::isForeign);
    ReadFiles read = new ReadFiles(found.files(), loader.settings());
    before.baselines().keySet().forEach(file -> read.add(file.toString()));
    if (target.isPresent()) {
      read.refuse(target.get());
      Baselines.write(target.get(), checked, told);
      return ExitStatus.OK;
    }
    if (waivers.isGiven()) {
      List<CheckedFile> left = new ArrayList<>();
      boolean isWaived = waivers.write(found.files(), checked, left, told);
      return isWaived ? status(left, loader) : ExitStatus.UNUSABLE;
    }
    int limit = maxFindings.or(told.outIsTerminal() ? MOST_ON_TERMINAL : 0);
    TextSettings settings = new TextSettings(color.style(told), limit, !verbosity.isQuiet());
    reports.print(checked, read, settings, workers, told);
    if (!verbosity.isQuiet() || baselines.prunes()) {
      before.report(found, baselines.prunes(), verbosity.isVerbose(), told);
    }
    return isWritten ? status(checked, loader) : ExitStatus.UNUSABLE;
  }

  private int status(List<CheckedFile> checked, ProposalLoader loader) throws Exception {
    return failOn.fails(checked, loader.settings()) ? ExitStatus.FINDINGS : ExitStatus.OK;
  }

  /** Checks files for their fixes: what a baseline has found here, it can find once more later. */
  private List<CheckedFile> fixable(
      List<Input> files, ProposalLoader loader, RuleSelection selection, Workers workers)
      throws Exception {
    UsedBaselines known = baselines.read(files, loader.settings(), selection);
    CheckRun run = new CheckRun(loader, selection, known.filter(), workers);
    return since.narrow(run, files, workers).run(files, configuration -> false);
  }
}
