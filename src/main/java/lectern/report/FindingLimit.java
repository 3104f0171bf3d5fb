package lectern.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.check.CheckedFile;
import lectern.check.Finding;

/**
 * The limit on the findings that a report prints: at most 1,000 of one rule in a file. How many
 * more there are is printed in their place.
 */
public final class FindingLimit {
  /** The findings of one rule in a file. */
  public static final int MOST = 1000;

  private FindingLimit() {}

  /** The files with the findings that are printed. */
  public static List<CheckedFile> applied(List<CheckedFile> files) {
    List<CheckedFile> printed = new ArrayList<>();
    for (CheckedFile file : files) {
      List<Finding> findings = applied(file.findings(), MOST);
      printed.add(findings.size() == file.findings().size() ? file : file.withFindings(findings));
    }
    return printed;
  }

  /**
   * The findings of a file that are printed.
   *
   * @param most of one rule
   */
  public static List<Finding> applied(List<Finding> findings, int most) {
    if (findings.size() <= most) {
      return findings;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Finding finding : findings) {
      counts.merge(finding.rule(), 1, Integer::sum);
    }
    Map<String, Integer> met = new HashMap<>();
    List<Finding> printed = new ArrayList<>();
    for (Finding finding : findings) {
      int more = counts.get(finding.rule()) - most;
      int number = met.merge(finding.rule(), 1, Integer::sum);
      if (number <= most || more == 1) {
        printed.add(finding);
      } else if (number == most + 1) {
        printed.add(more(finding, more));
      }
    }
    return printed;
  }

  private static Finding more(Finding first, int count) {
    return new Finding(
        first.rule(),
        first.level(),
        first.range(),
        count + " more findings of this rule in this file are not shown.",
        "Fix those above, and check again.",
        first.source());
  }
}
