package lectern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.session.LoadedFile;
import lectern.session.ProposalContext;

/** Runs the rules about single proposals. May be used by several threads at once. */
final class ProposalChecker {
  private final RuleSetCache ruleSets;
  private final ProblemFindings problems;

  ProposalChecker(RuleSetCache ruleSets) {
    this.ruleSets = ruleSets;
    this.problems = new ProblemFindings(ruleSets);
  }

  /** Returns a file with its findings, including those that waivers accept. */
  CheckedFile check(LoadedFile file) {
    List<Finding> findings = new ArrayList<>();
    for (ProposalContext proposal : file.proposals()) {
      check(proposal, ruleSets.of(file.settings(), proposal.profile()), findings);
    }
    return problems.of(file).with(findings);
  }

  private static void check(ProposalContext proposal, RuleSet ruleSet, List<Finding> findings) {
    Optional<String> type = proposal.type();
    for (RuleSet.Entry entry : ruleSet.entries()) {
      if (ruleSet.concerns(entry.types(), type)) {
        List<Finding> found = entry.rule().check(proposal, entry.context());
        if (!found.isEmpty()) {
          findings.addAll(found);
        }
      }
    }
  }
}
