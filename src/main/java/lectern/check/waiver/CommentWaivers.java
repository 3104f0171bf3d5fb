package lectern.check.waiver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.check.RuleSelection;
import lectern.check.rules.waiver.Expired;
import lectern.check.rules.waiver.Incomplete;
import lectern.check.rules.waiver.Unused;
import lectern.source.Fix;
import lectern.source.SourceRange;

/** The waivers in the comments of one file, which records those that are used. */
final class CommentWaivers {
  private final WaiverReader.Waivers written;
  private final WaiverExpiry expiry;

  /** The targets of all comments, true where at least one of the comments has not expired. */
  private final Map<Target, Boolean> targets = new HashMap<>();

  private final Set<Target> used = new HashSet<>();

  /** The findings of a rule on a line. */
  private record Target(int line, String rule) {}

  CommentWaivers(WaiverReader.Waivers written, WaiverExpiry expiry) {
    this.written = written;
    this.expiry = expiry;
    for (WaiverComment comment : written.waivers()) {
      boolean accepts = !expiry.hasEnded(comment.until());
      for (String rule : comment.rules()) {
        targets.merge(new Target(comment.line(), rule), accepts, Boolean::logicalOr);
      }
    }
  }

  /** Returns whether a comment accepts a finding, and records its use, even if it has expired. */
  boolean accept(Finding finding) {
    if (targets.isEmpty()) {
      return false;
    }
    Target target = new Target(finding.range().start().line(), finding.rule());
    Optional<Boolean> accepts = Optional.ofNullable(targets.get(target));
    if (accepts.isPresent()) {
      used.add(target);
    }
    return accepts.orElse(false);
  }

  /**
   * Returns the findings about the comments themselves, once all findings of the file were offered.
   *
   * @param selection the rules that are reported: a waiver of one that is ignored is not unused
   */
  List<Finding> findings(CheckedFile file, RuleSelection selection) {
    List<Finding> findings = new ArrayList<>();
    for (WaiverReader.Malformed malformed : written.malformed()) {
      add(
          file,
          Incomplete.ID,
          malformed.range(),
          malformed.message(),
          malformed.remedy(),
          malformed.fix(),
          findings);
    }
    for (WaiverComment comment : written.waivers()) {
      Map<String, Fix> removals = isUsed(comment) ? Map.of() : WaiverRemovals.of(comment);
      for (String rule : comment.rules()) {
        boolean isUsed = used.contains(new Target(comment.line(), rule));
        if (isUsed && expiry.hasEnded(comment.until())) {
          add(
              file,
              Expired.ID,
              comment.range(),
              WaiverExpiry.message(rule, comment.until().get()),
              WaiverExpiry.REMEDY,
              Optional.empty(),
              findings);
        } else if (!isUsed && !selection.ignores(rule) && file.rule(rule).isPresent()) {
          add(
              file,
              Unused.ID,
              comment.range(),
              "The waiver for " + rule + " matches no finding on line " + comment.line() + ".",
              "Remove it, or move it to the line of the finding or the line above.",
              Optional.of(removals.get(rule)),
              findings);
        }
      }
    }
    return findings;
  }

  /** Returns whether each rule of a comment matches a finding. */
  private boolean isUsed(WaiverComment comment) {
    for (String rule : comment.rules()) {
      if (!used.contains(new Target(comment.line(), rule))) {
        return false;
      }
    }
    return true;
  }

  private static void add(
      CheckedFile file,
      String ruleId,
      SourceRange range,
      String message,
      String remedy,
      Optional<Fix> fix,
      List<Finding> findings) {
    file.rule(ruleId)
        .ifPresent(rule -> findings.add(rule.finding(range, message, remedy).withFix(fix)));
  }
}
