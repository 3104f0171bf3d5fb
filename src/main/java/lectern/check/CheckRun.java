package lectern.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import lectern.check.baseline.Baseline;
import lectern.check.rules.waiver.Expired;
import lectern.check.rules.waiver.Unused;
import lectern.config.BrokenConfigurationException;
import lectern.config.Configuration;
import lectern.config.FileSettings;
import lectern.config.SettingsResolver;
import lectern.config.Waiver;
import lectern.session.Workers;
import lectern.source.Input;
import lectern.source.SourceReader;

/**
 * The whole check of some files: each by itself, all together, and then what is not to be told
 * taken out: what waivers accept, what nobody asked about, what was there before.
 */
public final class CheckRun {
  private final Checker checker;
  private final SettingsResolver resolver;
  private final RuleSelection selection;
  private final Optional<Baseline> baseline;
  private final Optional<Predicate<String>> changed;
  private final Workers workers;

  /**
   * Makes an inspection.
   *
   * @param baseline findings that are not told again
   * @param workers who read and judge the files
   */
  public CheckRun(
      Checker checker,
      SettingsResolver resolver,
      RuleSelection selection,
      Optional<Baseline> baseline,
      Workers workers) {
    this(checker, resolver, selection, baseline, Optional.empty(), workers);
  }

  private CheckRun(
      Checker checker,
      SettingsResolver resolver,
      RuleSelection selection,
      Optional<Baseline> baseline,
      Optional<Predicate<String>> changed,
      Workers workers) {
    this.checker = checker;
    this.resolver = resolver;
    this.selection = selection;
    this.baseline = baseline;
    this.changed = changed;
    this.workers = workers;
  }

  /**
   * The same inspection that tells only what a change can have caused.
   *
   * @param files whether the file of a name has changed
   */
  public CheckRun ofChanged(Predicate<String> files) {
    return new CheckRun(checker, resolver, selection, baseline, Optional.of(files), workers);
  }

  /**
   * Inspects files and keeps their proposals.
   *
   * @param whole the configurations whose whole folder is among the files, so that a waiver that
   *     accepts nothing there accepts nothing anywhere
   * @return the files in the same order, and behind them configurations with findings of their own
   * @throws IOException if a configuration can't be read
   * @throws BrokenConfigurationException if a configuration or profile can't be used
   */
  public List<CheckedFile> inspect(List<Input> files, Predicate<Configuration> whole)
      throws IOException {
    return inspect(files, whole, file -> file);
  }

  /**
   * The same without the proposals, of which each file lets go as soon as it is checked: ten
   * thousand files need not fit in memory all at once.
   */
  public List<CheckedFile> inspectBriefly(List<Input> files, Predicate<Configuration> whole)
      throws IOException {
    return inspect(files, whole, files.size() > 1 ? CheckedFile::letGo : file -> file);
  }

  /** A file with that by which it is judged. */
  private record Task(Input file, FileSettings settings) {}

  private List<CheckedFile> inspect(
      List<Input> files, Predicate<Configuration> whole, UnaryOperator<CheckedFile> keep)
      throws IOException {
    List<Task> tasks = new ArrayList<>();
    for (Input file : files) {
      tasks.add(new Task(file, resolver.of(file.judgedAs())));
    }
    List<CheckedFile> checked =
        workers.each(tasks, task -> keep.apply(checker.check(task.file(), task.settings())));
    List<CheckedFile> told = new ArrayList<>();
    Set<Waiver> used = new HashSet<>();
    List<CheckedFile> together = checker.checkTogether(checked, workers);
    List<CheckedFile> settled = new ArrayList<>();
    for (int i = 0; i < together.size(); i++) {
      CheckedFile file = together.get(i);
      List<Waiver> waivers = resolver.waivers(tasks.get(i).file().judgedAs());
      settled.add(checker.settle(file, tasks.get(i).settings(), selection, waivers, used));
    }
    for (CheckedFile file : withTexts(settled, tasks)) {
      told.add(tell(file));
    }
    for (Configuration configuration : resolver.configurations()) {
      CheckedFile about = about(configuration, used, whole.test(configuration));
      if (!about.findings().isEmpty()) {
        told.add(tell(about));
      }
    }
    return told;
  }

  /** The files with their texts wherever something is to be shown of them. */
  private List<CheckedFile> withTexts(List<CheckedFile> files, List<Task> tasks) {
    List<Integer> wanting = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i).wantsText()) {
        wanting.add(i);
      }
    }
    List<CheckedFile> all = new ArrayList<>(files);
    List<CheckedFile> read =
        workers.each(wanting, i -> withText(files.get(i), tasks.get(i).file()));
    for (int i = 0; i < read.size(); i++) {
      all.set(wanting.get(i), read.get(i));
    }
    return all;
  }

  /** A file that is gone by now is told of without its text, one that was changed with the new. */
  private static CheckedFile withText(CheckedFile file, Input input) {
    return input.read() instanceof SourceReader.Result.Accepted accepted
        ? file.withText(accepted.source())
        : file;
  }

  private CheckedFile tell(CheckedFile file) {
    List<Finding> selected = new ArrayList<>();
    for (Finding finding : file.findings()) {
      if (selection.includes(finding.rule())) {
        selected.add(finding);
      }
    }
    CheckedFile asked = file.withFindings(selected);
    CheckedFile fresh = baseline.map(before -> before.filter(asked)).orElse(asked);
    return changed.map(fresh::onlyChanged).orElse(fresh);
  }

  /** A configuration with what is to be said of its waivers. */
  private CheckedFile about(Configuration configuration, Set<Waiver> used, boolean isWhole) {
    List<Finding> findings = new ArrayList<>();
    for (Waiver waiver : configuration.waivers()) {
      boolean isUsed = used.contains(waiver);
      if (isUsed && checker.hasEnded(waiver.until())) {
        add(
            Expired.ID,
            waiver,
            "The waiver of " + waiver.rule() + " ended on " + waiver.until().get() + ".",
            "Mend what it accepted, or agree on a later day.",
            configuration,
            findings);
      } else if (!isUsed && isWhole && !selection.ignores(waiver.rule())) {
        add(
            Unused.ID,
            waiver,
            "The waiver of " + waiver.rule() + " accepts nothing.",
            "Remove it, or mend the rule or the files that it names.",
            configuration,
            findings);
      }
    }
    return CheckedFile.about(
        configuration.file().toString(), Optional.of(configuration.source()), findings);
  }

  private void add(
      String ruleId,
      Waiver waiver,
      String message,
      String remedy,
      Configuration configuration,
      List<Finding> findings) {
    checker
        .rule(ruleId, configuration.settings())
        .ifPresent(rule -> findings.add(rule.finding(waiver.range(), message, remedy)));
  }
}
