package lectern.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.waiver.WaiverFilter;
import lectern.check.waiver.WaiverReader;
import lectern.config.SettingsResolver;
import lectern.session.LoadedFile;
import lectern.session.Now;
import lectern.source.Problem;

/**
 * Converts the problems found while reading files to findings, at the levels of the files'
 * profiles. Runs no rules.
 */
public final class ProblemFindings {
  private final RuleSetCache ruleSets;

  ProblemFindings(RuleSetCache ruleSets) {
    this.ruleSets = ruleSets;
  }

  /**
   * Returns the problems of loaded files as findings, without those that waivers accept.
   *
   * @throws IOException if a configuration can't be read
   */
  public static List<CheckedFile> of(List<LoadedFile> files, SettingsResolver settings)
      throws IOException {
    ProblemFindings problems = new ProblemFindings(new RuleSetCache());
    WaiverFilter waivers = new WaiverFilter(RuleSelection.problems(), Now.unknown());
    List<CheckedFile> checked = new ArrayList<>();
    for (LoadedFile file : files) {
      checked.add(waivers.apply(problems.of(file), settings.waivers(file.name())));
    }
    return checked;
  }

  /** Returns a file with its problems as findings, including those that waivers accept. */
  CheckedFile of(LoadedFile file) {
    List<Finding> findings = new ArrayList<>();
    for (LoadedFile.Document document : file.documents()) {
      RuleSet ruleSet = ruleSets.of(file.settings(), document.profile());
      for (Problem problem : document.problems()) {
        ruleSet.of(problem.kind()).ifPresent(rule -> findings.add(rule.finding(problem)));
      }
    }
    WaiverReader.Waivers waivers =
        file.source()
            .map(text -> WaiverReader.read(text, Registry.waivable()))
            .orElse(WaiverReader.Waivers.NONE);
    return CheckedFile.of(file, ruleSet(file), findings, waivers);
  }

  /** The rule set of the first proposal, or of the first document if there is no proposal. */
  private Optional<RuleSet> ruleSet(LoadedFile file) {
    Optional<RuleSet> first = Optional.empty();
    for (LoadedFile.Document document : file.documents()) {
      if (first.isEmpty() || document.proposal().isPresent()) {
        first = Optional.of(ruleSets.of(file.settings(), document.profile()));
      }
      if (document.proposal().isPresent()) {
        break;
      }
    }
    return first;
  }
}
