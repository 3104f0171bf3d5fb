package lectern.check.rules.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Located;
import lectern.profile.Level;
import lectern.proposal.DevelopmentGoal;
import lectern.proposal.SustainableDevelopmentGoals;
import lectern.session.ProposalContext;

/** A target of a goal that is not listed. */
public final class SdgOutsideGoals implements ProposalRule {

  @Override
  public String id() {
    return "content/sdg-outside-goals";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Target of a goal that is not listed.",
        """
            If goals and targets are listed together, either the goal is missing or the target is a typo. A list of targets only, as
            on the pages of some years, is not reported.
            """,
        """
            sdgs: ["16", "16.6", "9.1"]
            """,
        """
            sdgs: ["9", "16", "16.6", "9.1"]
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Located<DevelopmentGoal>> sdgs =
        context.proposal().content().sdgs().value().orElse(List.of());
    Set<Integer> goals = new HashSet<>();
    for (Located<DevelopmentGoal> sdg : sdgs) {
      if (sdg.value().target().isEmpty()) {
        sdg.value().goal().filter(SustainableDevelopmentGoals::hasGoal).ifPresent(goals::add);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Located<DevelopmentGoal> sdg : sdgs) {
      boolean isTarget = sdg.value().target().isPresent() && sdg.value().isKnown();
      if (isTarget && !goals.isEmpty()) {
        int goal = sdg.value().goal().orElseThrow();
        if (goals.add(goal)) {
          findings.add(
              rule.finding(
                  sdg.range(),
                  "The target \""
                      + sdg.value().code()
                      + "\" belongs to goal "
                      + goal
                      + ", which is not listed.",
                  "Add \"" + goal + "\" to \"sdgs\", or remove the target."));
        }
      }
    }
    return findings;
  }
}
