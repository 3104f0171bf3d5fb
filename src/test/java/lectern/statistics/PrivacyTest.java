package lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.output.html.Templates;
import lectern.output.table.CsvSheet;
import lectern.output.table.Delimiter;
import lectern.statistics.print.Bars;
import lectern.statistics.print.HtmlStatistics;
import lectern.statistics.print.JsonStatistics;
import lectern.statistics.print.MarkdownStatistics;
import lectern.statistics.print.StatisticsSheet;
import lectern.statistics.print.TextStatistics;
import org.junit.jupiter.api.Test;

/** Proposals full of private data, in every format. */
class PrivacyTest {
  private static final String PRIVATE =
      ", email: secret.box@example.org, country: Burkina Faso, confirmation: %s, presence: onsite,"
          + " youth: yes, url: https://hidden.example.org/ada, replaces: Formerly Else}";

  private static final String PROPOSAL =
      """
      event: IGF 2021
      number: 1
      title: Ask secret.box@example.org
      theme: secret.box@example.org
      format: {type: secret.box@example.org}
      speakers:
        - {name: Ada Example, organization: secret.box@example.org PRIVATE
        - {name: Ben secret.box@example.org, stakeholder-group: secret.box@example.org}
      moderator: {name: Ada Example PRIVATE
      ---
      event: IGF 2021
      number: 2
      title: Another
      speakers: [{name: Ada Example PRIVATE]
      """;

  private static List<String> printed(String yaml, Statistics.Wish wish) {
    List<Part> parts = Counting.parts(yaml, wish);
    return List.of(
        TextStatistics.print(parts, 80, new Bars(false), false),
        MarkdownStatistics.print(parts, false),
        JsonStatistics.print(parts),
        CsvSheet.print(StatisticsSheet.of(parts, List.of()), Delimiter.COMMA),
        HtmlStatistics.print(parts, false, Templates.OWN));
  }

  private static String with(String confirmation) {
    return PROPOSAL.replace(" PRIVATE", PRIVATE.formatted(confirmation));
  }

  @Test
  void nothingPrivateIsPrintedHoweverExactly() {
    for (String text : printed(with("declined"), Counting.EXACT)) {
      assertThat(text.replace("\\", "").replace("diversity/youth", ""))
          .contains("Ada Example", "Another")
          .doesNotContain("secret.box", "Burkina", "onsite", "youth", "hidden.example", "Formerly");
    }
  }

  /** Not even as something that changes when it does, by which a guess could be tried. */
  @Test
  void publishedFiguresDoNotDependOnPrivateData() {
    assertThat(printed(with("declined"), Counting.SESSIONS))
        .isEqualTo(printed(with("confirmed"), Counting.SESSIONS))
        .isEqualTo(printed(PROPOSAL.replace(" PRIVATE", "}"), Counting.SESSIONS));
  }

  @Test
  void nobodyIsRecognizedByTheirGender() {
    String yaml =
        "speakers: [{name: Ada Example, gender: rare-word}, Ben Example]\n---\ntitle: A\n";
    for (String text : printed(yaml, Counting.SESSIONS)) {
      assertThat(text).doesNotContain("rare-word");
    }
    assertThat(printed(yaml, Counting.EXACT)).allMatch(text -> text.contains("rare-word"));
  }
}
