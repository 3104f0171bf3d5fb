package lectern.check.waiver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.check.RuleContext;
import lectern.check.RuleSelection;
import lectern.check.rules.waiver.Expired;
import lectern.check.rules.waiver.Unused;
import lectern.config.Configuration;
import lectern.config.Waiver;
import lectern.session.Now;

/** Takes out the findings that waivers accept, and reports waivers that ended or are unused. */
public final class WaiverFilter {
  private final RuleSelection selection;
  private final WaiverExpiry expiry;

  /** The configured waivers that accepted something, or would have if they had not ended. */
  private final Set<Waiver> used = new HashSet<>();

  /**
   * Creates the filter of one run.
   *
   * @param selection the rules that are reported
   * @param now the time of the run
   */
  public WaiverFilter(RuleSelection selection, Now now) {
    this.selection = selection;
    this.expiry = new WaiverExpiry(now);
  }

  /**
   * Returns a file with the findings that no waiver accepts, and with those about the waivers in
   * its comments.
   *
   * @param configured the waivers of the configuration that apply to the file
   */
  public CheckedFile apply(CheckedFile file, List<Waiver> configured) {
    if (configured.isEmpty() && file.waivers().isNone()) {
      return file;
    }
    CommentWaivers comments = new CommentWaivers(file.waivers(), expiry);
    Map<String, Boolean> accepted = new HashMap<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : file.findings()) {
      // Both are asked: a waiver is used even where another one accepts the finding already.
      boolean byComment = comments.accept(finding);
      boolean byConfiguration =
          accepted.computeIfAbsent(finding.rule(), rule -> accept(rule, configured));
      if (!byComment && !byConfiguration) {
        kept.add(finding);
      }
    }
    return file.withoutWaived(kept).with(comments.findings(file, selection));
  }

  private boolean accept(String rule, List<Waiver> configured) {
    boolean accepted = false;
    for (Waiver waiver : configured) {
      if (waiver.rule().equals(rule)) {
        used.add(waiver);
        accepted |= !expiry.hasEnded(waiver.until());
      }
    }
    return accepted;
  }

  /**
   * Returns the findings about the waivers of a configuration, once all files were filtered.
   *
   * @param isWhole whether all files under the configuration were, so that a waiver that accepted
   *     nothing is unused
   * @param rules returns how a rule is set in the configuration; empty when it is off
   */
  public List<Finding> findings(
      Configuration configuration, boolean isWhole, Function<String, Optional<RuleContext>> rules) {
    List<Finding> findings = new ArrayList<>();
    for (Waiver waiver : configuration.waivers()) {
      boolean isUsed = used.contains(waiver);
      if (isUsed && expiry.hasEnded(waiver.until())) {
        String message = "The waiver of " + waiver.rule() + " ended on " + waiver.until().get();
        rules
            .apply(Expired.ID)
            .map(
                rule ->
                    rule.finding(
                        waiver.range(),
                        message + ".",
                        "Mend what it accepted, or agree on a later day."))
            .ifPresent(findings::add);
      } else if (!isUsed && isWhole && !selection.ignores(waiver.rule())) {
        rules
            .apply(Unused.ID)
            .map(
                rule ->
                    rule.finding(
                        waiver.range(),
                        "The waiver of " + waiver.rule() + " accepts nothing.",
                        "Remove it, or mend the rule or the files that it names."))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }
}
