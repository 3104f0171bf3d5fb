package lectern.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lectern.check.baseline.Baseline;
import lectern.check.waiver.Expired;
import lectern.check.waiver.Unused;
import lectern.config.BrokenPolicyException;
import lectern.config.Configuration;
import lectern.config.Policies;
import lectern.config.Policy;
import lectern.config.Waiver;
import lectern.source.SourceReader;

/**
 * The whole check of some files: each by itself, all together, and then what is not to be told
 * taken out: what waivers accept, what nobody asked about, what was there before.
 */
public final class Inspection {
  private final Checker checker;
  private final Policies policies;
  private final Selection selection;
  private final Optional<Baseline> baseline;

  /**
   * Makes an inspection.
   *
   * @param baseline findings that are not told again
   */
  public Inspection(
      Checker checker, Policies policies, Selection selection, Optional<Baseline> baseline) {
    this.checker = checker;
    this.policies = policies;
    this.selection = selection;
    this.baseline = baseline;
  }

  /**
   * Inspects files.
   *
   * @param whole the configurations whose whole folder is among the files, so that a waiver that
   *     accepts nothing there accepts nothing anywhere
   * @return the files in the same order, and behind them configurations with findings of their own
   * @throws IOException if a configuration can't be read
   * @throws BrokenPolicyException if a configuration or profile can't be used
   */
  public List<CheckedFile> inspect(List<SourceReader.Result> files, Predicate<Configuration> whole)
      throws IOException {
    List<Policy> judging = new ArrayList<>();
    for (SourceReader.Result file : files) {
      judging.add(policies.of(file.name()));
    }
    List<CheckedFile> checked = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      checked.add(checker.check(files.get(i), judging.get(i)));
    }
    List<CheckedFile> told = new ArrayList<>();
    Set<Waiver> used = new HashSet<>();
    List<CheckedFile> together = checker.checkTogether(checked);
    for (int i = 0; i < together.size(); i++) {
      CheckedFile file = together.get(i);
      List<Waiver> waivers = policies.waivers(file.name());
      told.add(tell(checker.settle(file, judging.get(i), selection, waivers, used)));
    }
    for (Configuration configuration : policies.configurations()) {
      CheckedFile about = about(configuration, used, whole.test(configuration));
      if (!about.findings().isEmpty()) {
        told.add(tell(about));
      }
    }
    return told;
  }

  private CheckedFile tell(CheckedFile file) {
    List<Finding> selected = new ArrayList<>();
    for (Finding finding : file.findings()) {
      if (selection.includes(finding.rule())) {
        selected.add(finding);
      }
    }
    CheckedFile asked = file.withFindings(selected);
    return baseline.map(before -> before.filter(asked)).orElse(asked);
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
      String rule,
      Waiver waiver,
      String message,
      String remedy,
      Configuration configuration,
      List<Finding> findings) {
    checker
        .ruling(rule, configuration.policy())
        .ifPresent(ruling -> findings.add(ruling.finding(waiver.place(), message, remedy)));
  }
}
