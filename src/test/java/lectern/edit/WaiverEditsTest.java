package lectern.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.source.SourceText;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;

class WaiverEditsTest {
  private static final WaiverEdits EDITS = new WaiverEdits("as agreed", Optional.empty());

  private static WaiverEdits.Result waive(String yaml) {
    CheckedFile file = Checks.check("a.yaml", yaml);
    return EDITS.waive(new SourceText("a.yaml", yaml), file);
  }

  /** The text with waivers must have no finding left but those that are returned. */
  private static String waived(String yaml) {
    WaiverEdits.Result result = waive(yaml);
    assertThat(result.left()).isEmpty();
    CheckedFile after = Checks.check("a.yaml", result.text());
    assertThat(after.findings()).isEmpty();
    assertThat(after.waived()).isPositive();
    assertThat(waive(result.text()).text()).as("once more").isEqualTo(result.text());
    return result.text();
  }

  @Test
  void aCommentHasTheIndentationOfTheLineOfTheFinding() {
    assertThat(
            waived(
                """
                title: Access
                status: draft
                speakers:
                  - name: Ada Example
                    country: Polnad
                """))
        .isEqualTo(
            """
            title: Access
            status: draft
            speakers:
              - name: Ada Example
                # lectern: allow vocabulary/unknown-country -- as agreed
                country: Polnad
            """);
  }

  @Test
  void theRulesOfOneLineShareAComment() {
    assertThat(
            waived(
                """
                title: Access
                status: draft
                speakers: [{name: ADA EXAMPLE, country: Polnad}, {name: BEN SAMPLE}]
                """))
        .contains(
            """
            status: draft
            # lectern: allow people/name-case, vocabulary/unknown-country -- as agreed
            speakers: [{""");
  }

  @Test
  void aCommentJoinsThoseThatStandAboveTheLine() {
    String text =
        waived(
            """
            title: Access
            status: draft
            # lectern: allow people/name-case -- her spelling
            speakers: [{name: ADA EXAMPLE, country: Polnad}]
            """);
    assertThat(text)
        .contains(
            """
            # lectern: allow people/name-case -- her spelling
            # lectern: allow vocabulary/unknown-country -- as agreed
            speakers: [{""");
  }

  @Test
  void commentsStandInListsInBrackets() {
    assertThat(
            waived("title: Access\nstatus: draft\nspeakers: [{name: Ada,\n  country: Polnad}]\n"))
        .contains(
            "\n  # lectern: allow vocabulary/unknown-country -- as agreed\n  country: Polnad");
  }

  @Test
  void lineBreaksAreThoseOfTheFile() {
    assertThat(waived("title: Access\r\nstatus: draft\r\nmoderator: ADA EXAMPLE\r\n"))
        .isEqualTo(
            String.join(
                "\r\n",
                "title: Access",
                "status: draft",
                "# lectern: allow people/name-case -- as agreed",
                "moderator: ADA EXAMPLE",
                ""));
    assertThat(waived("title: Access\rstatus: draft\rmoderator: ADA EXAMPLE\r"))
        .isEqualTo(
            "title: Access\rstatus: draft\r"
                + "# lectern: allow people/name-case -- as agreed\rmoderator: ADA EXAMPLE\r");
  }

  @Test
  void aLastDayIsWritten() {
    String yaml = "title: 😀 Access\nstatus: draft\nmoderator: ADA EXAMPLE\n";
    WaiverEdits edits = new WaiverEdits("as agreed", Optional.of(LocalDate.of(2030, 1, 31)));
    assertThat(edits.waive(new SourceText("a.yaml", yaml), Checks.check("a.yaml", yaml)).text())
        .contains("\n# lectern: allow people/name-case until 2030-01-31 -- as agreed\nmoderator:");
  }

  @Test
  void noCommentStandsInsideAText() {
    String yaml =
        """
        title: Access
        status: draft
        moderator: ADA EXAMPLE
        description: |
          One
          two\u200B three
        expected-outcomes: >
          One
          two\u200B three
        policy-questions:
          - plain
            fo\u200Bur
          - "quoted
            fi\u200Bve"
        x: 1
        """;
    WaiverEdits.Result result = waive(yaml);
    assertThat(result.left()).extracting(finding -> finding.range().startLine()).containsExactly(6);
    assertThat(result.left())
        .allMatch(WaiverEdits::isWaivable)
        .extracting(Finding::rule)
        .containsOnly("structure/invisible-character");
    assertThat(result.waivers()).isEqualTo(2);
    CheckedFile after = Checks.check("a.yaml", result.text());
    assertThat(after.findings()).hasSize(1);
    assertThat(after.waived()).isEqualTo(2);
  }

  @Test
  void anInvalidFileStaysAsItIs() {
    String yaml = "status: draft\nmoderator: ADA EXAMPLE\ntitle: \"A\nevent: IGF 2021\n";
    WaiverEdits.Result result = waive(yaml);
    assertThat(result.text()).isEqualTo(yaml);
    assertThat(result.waivers()).isZero();
    assertThat(result.left()).isEqualTo(Checks.check("a.yaml", yaml).findings()).isNotEmpty();
  }

  @Test
  void syntaxAndWaiversThemselvesCannotBeWaived() {
    assertThat(waive("title: \"A\n").left()).noneMatch(WaiverEdits::isWaivable);
    WaiverEdits.Result result =
        waive("title: A\nstatus: draft # lectern: allow people/name-case -- no\n");
    assertThat(result.left()).extracting(Finding::rule).containsExactly("waiver/unused");
    assertThat(result.left()).noneMatch(WaiverEdits::isWaivable);
  }
}
