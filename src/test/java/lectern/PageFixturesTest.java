package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.listing.ListingBuilder;
import lectern.listing.ProposalData;
import lectern.listing.TextListing;
import lectern.session.ProposalContext;
import lectern.source.Position;
import lectern.testing.Checks;
import lectern.testing.Golden;
import lectern.testing.PageFacts;
import lectern.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of several years, and proposals in the notation of their forms: they report what is true of
 * them and nothing else, and print in the order and with the labels of their year. What is read of
 * a page is compared with facts that another reader wrote down.
 */
class PageFixturesTest {
  private static final String FOLDER = "pages";

  /** The facts about each page. */
  private static final Map<String, String> FACTS =
      Map.of(
          "2017-ws214", "01-2017-ws214-sched",
          "2019-ws188", "03-2019-ws188",
          "2020-ws152", "04-2020-ws152",
          "2021-ws131", "06-2021-ws131-stripped",
          "2022-ws417", "08-2022-ws417",
          "2023-lt84", "10-2023-lt84",
          "2024-ws142", "11-2024-ws142",
          "2025-ws274", "15-2025-ws274-nonascii");

  static final List<String> PAGES = FACTS.keySet().stream().sorted().toList();

  static List<String> names() {
    return Golden.names(FOLDER, ".yaml");
  }

  @Test
  void everyPageHasFacts() {
    assertThat(names().stream().filter(name -> !name.startsWith("proposer-")))
        .containsExactlyElementsOf(PAGES);
  }

  @ParameterizedTest
  @MethodSource("names")
  void reportsWhatIsTrueAndNothingElse(String name) {
    StringBuilder findings = new StringBuilder();
    for (Finding finding : checked(name).findings()) {
      findings.append(line(finding)).append('\n');
    }
    Golden.check(findings.toString(), file(name, ".expected"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void printsInTheOrderAndWithTheLabelsOfItsYear(String name) {
    ProposalContext page = proposal(name);
    String printed = TextListing.print(ListingBuilder.build(page.proposal(), page.profile()), 0);
    Path expected = file(name, ".txt");
    // Pages of one year differ in their blank lines.
    if (!lines(printed).equals(lines(Golden.read(expected)))) {
      Golden.check(printed, expected);
    }
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void holdsTheFactsThatAnotherReaderWroteDown(String name) throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    JsonNode facts = json.readTree(Shared.read("pages/" + FACTS.get(name) + ".facts.json"));
    ProposalContext page = proposal(name);
    JsonNode data =
        json.readTree(ProposalData.json(page.proposal(), page.profile(), true, text -> text));

    assertThat(new PageFacts(facts, page.profile().vocabularies()).differences(data)).isEmpty();
  }

  private static CheckedFile checked(String name) {
    return Checks.check(name + ".yaml", Golden.read(file(name, ".yaml")));
  }

  private static ProposalContext proposal(String name) {
    List<ProposalContext> proposals = checked(name).proposals();
    assertThat(proposals).hasSize(1);
    return proposals.get(0);
  }

  private static Path file(String name, String extension) {
    return Golden.folder(FOLDER).resolve(name + extension);
  }

  private static String line(Finding finding) {
    Position start = finding.range().start();
    return String.join(
        " ", start.line() + ":" + start.column(), finding.level().word(), finding.rule());
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
