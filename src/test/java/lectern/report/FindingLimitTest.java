package lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Finding;
import lectern.profile.Level;
import lectern.source.SourceRange;
import org.junit.jupiter.api.Test;

class FindingLimitTest {
  private static final String MORE = "2 more findings of this rule in this file are not shown.";

  @Test
  void whatIsWithinTheLimitIsPrinted() {
    List<Finding> findings = findings("a/a", "b/b", "a/a", "b/b", "a/a");
    assertThat(FindingLimit.applied(findings, 3)).isEqualTo(findings);
  }

  @Test
  void ofWhatIsBeyondTheLimitTheNumberIsPrinted() {
    assertThat(FindingLimit.applied(findings("a/a", "b/b", "a/a", "a/a", "a/a"), 2))
        .extracting(finding -> finding.rule() + " " + finding.message())
        .containsExactly("a/a 0", "b/b 1", "a/a 2", "a/a " + MORE);
  }

  @Test
  void theNumberOfOneTakesNoLessSpaceThanTheFinding() {
    List<Finding> findings = findings("a/a", "a/a", "a/a");
    assertThat(FindingLimit.applied(findings, 2)).isEqualTo(findings);
  }

  private static List<Finding> findings(String... rules) {
    List<Finding> findings = new ArrayList<>();
    for (String rule : rules) {
      String message = String.valueOf(findings.size());
      SourceRange range = SourceRange.startOf("a.yaml");
      findings.add(new Finding(rule, Level.ERROR, range, message, "Fix it.", Optional.empty()));
    }
    return findings;
  }
}
