package lectern.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import lectern.check.waiver.WaiverFilter;
import lectern.config.BrokenConfigurationException;
import lectern.config.Configuration;
import lectern.config.FileSettings;
import lectern.session.LoadedFile;
import lectern.session.ProposalLoader;
import lectern.session.Workers;
import lectern.source.Input;
import lectern.source.SourceReader;

/**
 * A check of files: runs the rules on each proposal and on all together, then drops the findings
 * that waivers, the rule selection, the baseline or the filter of changed files exclude. Nothing
 * else runs rules.
 */
public final class CheckRun {
  private final ProposalLoader loader;
  private final RuleSelection selection;
  private final Optional<UnaryOperator<CheckedFile>> baseline;
  private final Optional<Predicate<String>> changed;
  private final Workers workers;
  private final RuleSetCache ruleSets;
  private final ProposalChecker proposals;

  /**
   * Creates a check.
   *
   * @param baseline drops the findings that are known; absent if none are
   */
  public CheckRun(
      ProposalLoader loader,
      RuleSelection selection,
      Optional<UnaryOperator<CheckedFile>> baseline,
      Workers workers) {
    this(loader, selection, baseline, Optional.empty(), workers, new RuleSetCache());
  }

  private CheckRun(
      ProposalLoader loader,
      RuleSelection selection,
      Optional<UnaryOperator<CheckedFile>> baseline,
      Optional<Predicate<String>> changed,
      Workers workers,
      RuleSetCache ruleSets) {
    this.loader = loader;
    this.selection = selection;
    this.baseline = baseline;
    this.changed = changed;
    this.workers = workers;
    this.ruleSets = ruleSets;
    this.proposals = new ProposalChecker(ruleSets);
  }

  /**
   * Returns the same check, limited to findings that a change may have caused.
   *
   * @param files whether the file of a name has changed
   */
  public CheckRun ofChanged(Predicate<String> files) {
    return new CheckRun(loader, selection, baseline, Optional.of(files), workers, ruleSets);
  }

  /**
   * Returns the same check with another baseline.
   *
   * @param known drops the findings that are known; absent if none are
   */
  public CheckRun without(Optional<UnaryOperator<CheckedFile>> known) {
    return new CheckRun(loader, selection, known, changed, workers, ruleSets);
  }

  /**
   * Checks files and keeps their proposals.
   *
   * @param whole tests whether the whole folder of a configuration is checked, so that its unused
   *     waivers can be reported
   * @return the files in the same order, followed by configurations with findings of their own
   * @throws IOException if a configuration can't be read
   * @throws BrokenConfigurationException if a configuration or profile can't be used
   */
  public List<CheckedFile> runKeepingProposals(List<Input> files, Predicate<Configuration> whole)
      throws IOException {
    return run(files, whole, file -> file);
  }

  /**
   * Checks files likewise and releases the proposals of each as soon as it is checked, so that ten
   * thousand files need not fit in memory at once.
   */
  public List<CheckedFile> run(List<Input> files, Predicate<Configuration> whole)
      throws IOException {
    boolean many = files.size() > 1;
    return run(files, whole, file -> many ? file.withoutProposals() : file);
  }

  private List<CheckedFile> run(
      List<Input> files, Predicate<Configuration> whole, UnaryOperator<CheckedFile> reduce)
      throws IOException {
    List<CheckedFile> alone = loader.load(files, workers, file -> reduce.apply(alone(file)));
    return reported(programme(alone), files, whole);
  }

  /**
   * Runs the rules about single proposals on a loaded file. It is the first of the three steps of a
   * check, whose result can be kept while the file does not change.
   *
   * @return the file with its findings, including those that waivers accept
   */
  public CheckedFile alone(LoadedFile file) {
    return proposals.check(file);
  }

  /**
   * Runs the rules about several proposals, as the second step.
   *
   * @param alone the files as the first step returns them, by this check
   * @return the files with the additional findings in each
   */
  public List<CheckedFile> programme(List<CheckedFile> alone) {
    return new ProgrammeChecker(ruleSets::named, workers).addFindings(alone);
  }

  /**
   * Drops the findings that are not reported, as the last step.
   *
   * @param checked the files with all findings
   * @param files the same files
   * @return the files in the same order, followed by configurations with findings of their own
   * @throws IOException if a configuration can't be read
   */
  public List<CheckedFile> reported(
      List<CheckedFile> checked, List<Input> files, Predicate<Configuration> whole)
      throws IOException {
    WaiverFilter waivers = new WaiverFilter(selection, loader.now());
    List<CheckedFile> unwaived = new ArrayList<>();
    for (int i = 0; i < checked.size(); i++) {
      String name = files.get(i).settingsPath();
      unwaived.add(waivers.apply(checked.get(i), loader.settings().waivers(name)));
    }
    List<CheckedFile> reported = new ArrayList<>();
    for (CheckedFile file : withTexts(unwaived, files)) {
      reported.add(reported(file));
    }
    for (Configuration configuration : loader.settings().configurations()) {
      List<Finding> findings =
          waivers.findings(
              configuration,
              whole.test(configuration),
              id -> rules(configuration.settings()).context(id));
      if (!findings.isEmpty()) {
        reported.add(
            reported(
                CheckedFile.about(
                    configuration.file().toString(),
                    Optional.of(configuration.source()),
                    findings)));
      }
    }
    return reported;
  }

  private RuleSet rules(FileSettings settings) {
    return ruleSets.of(settings, loader.profile(settings, Optional.empty()));
  }

  /** The files with the texts that reports quote from. */
  private List<CheckedFile> withTexts(List<CheckedFile> files, List<Input> inputs) {
    List<Integer> lacking = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).lacksText()) {
        lacking.add(i);
      }
    }
    List<CheckedFile> all = new ArrayList<>(files);
    List<CheckedFile> read = workers.each(lacking, i -> withText(files.get(i), inputs.get(i)));
    for (int i = 0; i < read.size(); i++) {
      all.set(lacking.get(i), read.get(i));
    }
    return all;
  }

  /** A file that no longer exists is reported without its text, a changed one with its new text. */
  private static CheckedFile withText(CheckedFile file, Input input) {
    return input.read() instanceof SourceReader.Result.Accepted accepted
        ? file.withText(accepted.source())
        : file;
  }

  private CheckedFile reported(CheckedFile file) {
    List<Finding> selected = new ArrayList<>();
    for (Finding finding : file.findings()) {
      if (selection.includes(finding.rule())) {
        selected.add(finding);
      }
    }
    CheckedFile included = file.withFindings(selected);
    CheckedFile fresh = baseline.map(known -> known.apply(included)).orElse(included);
    return changed.map(fresh::onlyChanged).orElse(fresh);
  }
}
