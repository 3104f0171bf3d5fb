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

/**
 * A filter that removes the findings that waivers accept and reports expired and unused waivers.
 */
public final class WaiverFilter {
  private final RuleSelection selection;
  private final WaiverExpiry expiry;

  /** The configured waivers that match a finding, including expired ones. */
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
   * Returns a file without the findings that waivers accept and with the findings about the waivers
   * in its comments.
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
      // Both record their use, even if the other one accepts the finding too.
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
   * @param isWhole whether all files under the configuration were filtered, so that a waiver that
   *     accepted nothing is unused
   * @param rules a function from the id of a rule to its settings in the configuration; empty if
   *     the rule is off
   */
  public List<Finding> findings(
      Configuration configuration, boolean isWhole, Function<String, Optional<RuleContext>> rules) {
    List<Finding> findings = new ArrayList<>();
    for (Waiver waiver : configuration.waivers()) {
      boolean isUsed = used.contains(waiver);
      if (isUsed && expiry.hasEnded(waiver.until())) {
        String message = WaiverExpiry.message(waiver.rule(), waiver.until().get());
        rules
            .apply(Expired.ID)
            .map(rule -> rule.finding(waiver.range(), message, WaiverExpiry.REMEDY))
            .ifPresent(findings::add);
      } else if (!isUsed && isWhole && !selection.ignores(waiver.rule())) {
        rules
            .apply(Unused.ID)
            .map(
                rule ->
                    rule.finding(
                        waiver.range(),
                        "The waiver for " + waiver.rule() + " matches no finding.",
                        "Remove it, or correct its rule or files."))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }
}
