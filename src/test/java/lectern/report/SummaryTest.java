package lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;

/** What follows the findings for people, and how many of them are shown. */
class SummaryTest {
  private static final CheckedFile CLEAN = Checks.check("a.yaml", "title: a\nstatus: draft\n");
  private static final CheckedFile TWO =
      Checks.check("b.yaml", "title: a\nstatus: draft\nroon: 1\nmoderator: ADA EXAMPLE\n");
  private static final CheckedFile BROKEN = Checks.check("c.yaml", "a: [\n");

  @Test
  void levelsWithoutFindingsAreLeftOut() {
    assertThat(summary(CLEAN))
        .isEqualTo("Checked 1 proposal against generic (draft stage): no findings.");
    assertThat(summary(CLEAN, CLEAN))
        .isEqualTo("Checked 2 proposals against generic: no findings.");
    assertThat(summary(CLEAN, TWO))
        .isEqualTo("Checked 2 proposals against generic: 1 error, 1 note.");
    assertThat(summary(CLEAN.withoutWaived(List.of()), TWO.withoutWaived(List.of())))
        .isEqualTo("Checked 2 proposals against generic: no findings, 2 waived.");
    assertThat(summary(TWO.withoutKnown(List.of())))
        .endsWith(" (draft stage): no findings, 2 in the baseline.");
  }

  @Test
  void filesThatAreNoYamlAreCountedApart() {
    assertThat(summary(BROKEN)).isEqualTo("1 file could not be parsed: 1 error.");
    assertThat(summary(BROKEN, BROKEN)).isEqualTo("2 files could not be parsed: 2 errors.");
    assertThat(summary(BROKEN, CLEAN, CLEAN))
        .isEqualTo("Checked 2 proposals against generic; 1 file could not be parsed: 1 error.");
    CheckedFile binary = Checks.check("d.yaml", new byte[] {(byte) 0xFF});
    assertThat(summary(binary)).isEqualTo("1 file could not be read: 1 error.");
    assertThat(summary(binary, BROKEN, CLEAN))
        .isEqualTo(
            "Checked 1 proposal against generic (draft stage); 1 file could not be parsed, 1 file could"
                + " not be read: 2 errors.");
    assertThat(summary()).isEqualTo("Checked 0 proposals: no findings.");
  }

  @Test
  void fixesAreCountedByTheirSafety() {
    assertThat(FindingCounts.of(List.of(CLEAN)).fixes()).isEmpty();
    assertThat(FindingCounts.of(List.of(TWO)).fixes())
        .isEqualTo("1 of 2 findings can be fixed by --fix, 1 more with --unsafe-fixes.");
    CheckedFile status =
        Checks.check("d.yaml", "event: IGF 2021\ntitle: a\nstatus: draft\ntype: WS\n");
    assertThat(FindingCounts.of(List.of(status, TWO)).fixes())
        .isEqualTo("2 of 3 findings can be fixed by --fix, 1 more with --unsafe-fixes.");
    assertThat(FindingCounts.of(List.of(status)).fixes())
        .isEqualTo("1 of 1 finding can be fixed by --fix.");
    assertThat(Checks.print(new TextReport(TextSettings.PLAIN), TWO))
        .endsWith("1 note.\n1 of 2 findings can be fixed by --fix, 1 more with --unsafe-fixes.\n");
  }

  @Test
  void aReportCanDoWithoutASummary() {
    TextSettings quiet = new TextSettings(Style.PLAIN, 0, false);
    assertThat(Checks.print(new TextReport(quiet), CLEAN)).isEmpty();
    assertThat(Checks.print(new TextReport(quiet), TWO)).contains("roon").doesNotContain("Checked");
  }

  @Test
  void findingsBeyondTheLimitAreCounted() {
    TextSettings three = new TextSettings(Style.PLAIN, 3, true);
    String concise = Checks.print(new ConciseReport(three), TWO, CLEAN, TWO, TWO);
    assertThat(concise.lines())
        .hasSize(4)
        .last()
        .isEqualTo("... and 3 more findings; use --max-findings 0 to show all");
    assertThat(Checks.print(new TextReport(three), TWO, TWO))
        .contains("... and 1 more finding; use --max-findings 0 to show all\n")
        .contains("Checked 2 proposals against generic: 2 errors, 2 notes.\n");
    assertThat(Checks.print(new ConciseReport(three), TWO)).hasLineCount(2);
    assertThat(Checks.print(new ConciseReport(TextSettings.PLAIN), TWO, TWO)).hasLineCount(4);
  }

  @Test
  void aLineOfAMegabyteIsNeverPrintedWhole() {
    CheckedFile wide =
        Checks.check("w.yaml", "title: a\nstatus: draft\nroon: " + "x".repeat(60_000) + "\n");
    assertThat(Checks.print(new TextReport(TextSettings.PLAIN), wide).lines())
        .allMatch(line -> line.length() <= Style.DEFAULT_WIDTH);
    TextSettings narrow = TextSettings.of(new Style(false, false, 40));
    List<String> lines =
        new ArrayList<>(Checks.print(new TextReport(narrow), wide).lines().toList());
    assertThat(lines.get(1)).hasSize(40).startsWith("3 | roon: xxx").endsWith("…");
  }

  private static String summary(CheckedFile... files) {
    return FindingCounts.of(List.of(files)).sentence();
  }
}
