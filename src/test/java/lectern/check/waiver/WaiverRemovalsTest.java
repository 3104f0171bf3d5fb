package lectern.check.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.check.Finding;
import lectern.source.Fix;
import lectern.testing.Checks;
import lectern.testing.Mended;
import org.junit.jupiter.api.Test;

/** What the fix of an unused waiver takes out of the file. */
class WaiverRemovalsTest {
  private static final String RULES =
      "people/name-case, vocabulary/unknown-country,structure/unknown-key";

  private static List<Fix> fixes(String yaml) {
    return Checks.check("a.yaml", yaml).findings().stream()
        .filter(finding -> finding.rule().equals("waiver/unused"))
        .map(Finding::fix)
        .map(fix -> fix.orElseThrow())
        .toList();
  }

  private static List<String> without(String yaml) {
    return fixes(yaml).stream().map(fix -> Mended.text(yaml, fix)).toList();
  }

  @Test
  void theOnlyRuleGoesWithItsComment() {
    String waiver = "# lectern: allow people/name-case -- 😀";
    assertThat(without("title: 😀 a \t" + waiver + "\nstatus: draft\n"))
        .containsExactly("title: 😀 a\nstatus: draft\n");
    assertThat(without("title: a\n  " + waiver + "  \nstatus: draft\n"))
        .containsExactly("title: a\nstatus: draft\n");
    assertThat(without("title: a\r\n" + waiver + "\r\nstatus: draft\r\n"))
        .containsExactly("title: a\r\nstatus: draft\r\n");
    assertThat(without("title: a\r" + waiver + "\rstatus: draft\r"))
        .containsExactly("title: a\rstatus: draft\r");
    assertThat(without("title: a\nstatus: draft\n" + waiver))
        .containsExactly("title: a\nstatus: draft\n");
    assertThat(without("title: a\nstatus: draft " + waiver))
        .containsExactly("title: a\nstatus: draft");
  }

  @Test
  void oneOfSeveralGoesWithItsComma() {
    String yaml =
        "title: 😀 a # lectern:  allow " + RULES + " until 2099-01-01 -- 😀\nstatus: draft\n";
    assertThat(without(yaml))
        .containsExactly(
            yaml.replace("people/name-case, ", ""),
            yaml.replace(", vocabulary/unknown-country", ""),
            yaml.replace(",structure/unknown-key", ""));
    assertThat(fixes(yaml)).allMatch(Fix::isSafe);
  }

  @Test
  void aRuleWrittenTwiceIsOneFinding() {
    String yaml =
        "title: a # lectern: allow people/name-case, people/name-case -- b\nstatus: draft\n";
    assertThat(without(yaml)).containsExactly(yaml.replace("people/name-case, ", ""));
  }

  @Test
  void blankLinesThatWouldJoinATextMakeItUnsafe() {
    String waiver = "# lectern: allow people/name-case -- b\n";
    assertThat(fixes("description: |+\n  a\n" + waiver + "\nstatus: draft\ntitle: a\n"))
        .extracting(Fix::isSafe)
        .containsExactly(false);
    assertThat(fixes("description: |+\n  a\n" + waiver + "status: draft\ntitle: a\n"))
        .extracting(Fix::isSafe)
        .containsExactly(true);
    assertThat(fixes("description: |\n  a\n" + waiver + "\nstatus: draft\ntitle: a\n"))
        .extracting(Fix::isSafe)
        .containsExactly(true);
  }
}
