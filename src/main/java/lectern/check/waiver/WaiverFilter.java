package lectern.check.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import lectern.check.Finding;
import lectern.check.RuleContext;
import lectern.check.RuleSelection;
import lectern.check.rules.waiver.Expired;
import lectern.check.rules.waiver.Incomplete;
import lectern.check.rules.waiver.Unused;
import lectern.config.Waiver;
import lectern.source.SourceRange;

/** Takes the findings of one file that are accepted out of the rest. */
public final class WaiverFilter {
  private final Function<String, Optional<RuleContext>> rulings;
  private final RuleSelection selection;
  private final Predicate<Optional<LocalDate>> hasEnded;
  private final List<Finding> kept = new ArrayList<>();
  private final Set<Waiver> used = new HashSet<>();

  /** Of each target of a comment, whether one that has not ended accepts what is found there. */
  private final Map<Target, Boolean> targets = new HashMap<>();

  private final Set<Target> met = new HashSet<>();

  /** Findings of a rule on a line. */
  private record Target(int line, String rule) {}

  /**
   * What is left.
   *
   * @param findings those that no waiver accepts, and those about the waivers of the file itself
   * @param waived how many were accepted
   * @param used the waivers of the configuration that accepted one, or would but have ended
   */
  public record Outcome(List<Finding> findings, int waived, Set<Waiver> used) {}

  /**
   * Makes the waivers ready.
   *
   * @param rulings how a rule is in force, if it is
   * @param selection the rules that are asked about
   * @param hasEnded whether the last day of a waiver, if it has one, is over
   */
  public WaiverFilter(
      Function<String, Optional<RuleContext>> rulings,
      RuleSelection selection,
      Predicate<Optional<LocalDate>> hasEnded) {
    this.rulings = rulings;
    this.selection = selection;
    this.hasEnded = hasEnded;
  }

  /**
   * Applies waivers.
   *
   * @param configured those of the configuration that concern the file
   */
  public Outcome apply(
      List<Finding> findings, WaiverReader.Waivers written, List<Waiver> configured) {
    for (WaiverComment comment : written.waivers()) {
      boolean accepts = !hasEnded.test(comment.until());
      for (String rule : comment.rules()) {
        targets.merge(new Target(comment.line(), rule), accepts, Boolean::logicalOr);
      }
    }
    int waived = 0;
    for (Finding finding : findings) {
      // Both are asked: a waiver is used even where another one accepts the finding already.
      boolean byComment = isAcceptedByComment(finding);
      boolean byConfiguration = isAccepted(finding, configured);
      if (byComment || byConfiguration) {
        waived++;
      } else {
        kept.add(finding);
      }
    }
    about(written);
    return new Outcome(List.copyOf(kept), waived, Set.copyOf(used));
  }

  private boolean isAcceptedByComment(Finding finding) {
    if (targets.isEmpty()) {
      return false;
    }
    Target target = new Target(finding.range().start().line(), finding.rule());
    Optional<Boolean> accepts = Optional.ofNullable(targets.get(target));
    if (accepts.isPresent()) {
      met.add(target);
    }
    return accepts.orElse(false);
  }

  private boolean isAccepted(Finding finding, List<Waiver> configured) {
    boolean accepted = false;
    for (Waiver waiver : configured) {
      if (waiver.rule().equals(finding.rule())) {
        used.add(waiver);
        accepted |= !hasEnded.test(waiver.until());
      }
    }
    return accepted;
  }

  private void about(WaiverReader.Waivers written) {
    for (WaiverReader.Mistake mistake : written.mistakes()) {
      add(Incomplete.ID, mistake.range(), mistake.message(), mistake.remedy());
    }
    for (WaiverComment comment : written.waivers()) {
      for (String rule : comment.rules()) {
        boolean isUsed = met.contains(new Target(comment.line(), rule));
        if (isUsed && hasEnded.test(comment.until())) {
          add(
              Expired.ID,
              comment.range(),
              "The waiver of " + rule + " ended on " + comment.until().get() + ".",
              "Mend what it accepted, or agree on a later day.");
        } else if (!isUsed && !selection.ignores(rule) && rulings.apply(rule).isPresent()) {
          add(
              Unused.ID,
              comment.range(),
              "The waiver of " + rule + " accepts nothing on line " + comment.line() + ".",
              "Remove it, or put it on the line of the finding or right above.");
        }
      }
    }
  }

  private void add(String ruleId, SourceRange range, String message, String remedy) {
    rulings.apply(ruleId).ifPresent(rule -> kept.add(rule.finding(range, message, remedy)));
  }
}
