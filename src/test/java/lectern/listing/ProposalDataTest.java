package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import lectern.profile.Profiles;
import lectern.testing.Proposals;
import org.junit.jupiter.api.Test;

class ProposalDataTest {
  private static final String PEOPLE =
      """
      speakers:
        - {name: Ada Example, id: 0000-0002-1825-0097}
        - {name: Ben Sample, id: ben@example.org}
        - {name: Cy Test, id: "4711"}
        - Di Trial and Ed Trial
        - {name: Flo Example / Gus Example, stakeholder-group: NGO}
      """;

  @Test
  void onlyIdsThatAreMadeForThatArePublic() {
    assertThat(json(false)).contains("0000-0002-1825-0097").doesNotContain("example.org", "4711");
    assertThat(json(true)).contains("0000-0002-1825-0097", "ben@example.org", "4711");
  }

  @Test
  void whoCouldNotBeReadIsWrittenAsItIs() {
    assertThat(json(false))
        .contains("    \"Di Trial and Ed Trial\",")
        .contains("\"name\" : \"Flo Example / Gus Example\",")
        .contains("\"stakeholder-group\" : \"Civil Society\"");
  }

  @Test
  void marksOfItemsAreKept() {
    String yaml =
        """
        policy-questions: |
          A. Access: Who is offline?
          B. Smith asked, why?
        agenda: |
          1. Opening
          2. Debate (50 min)
        """;
    assertThat(json(yaml, false))
        .contains("\"heading\" : \"A. Access\"", "\"question\" : \"Who is offline?\"")
        .contains("\"question\" : \"B. Smith asked, why?\"")
        .contains("\"title\" : \"1. Opening\"", "\"title\" : \"2. Debate\"");
    assertThat(json("agenda: 1. Debate (50 min)", false)).contains("\"title\" : \"Debate\"");
  }

  @Test
  void aQuestionThatCouldNotBeReadIsWrittenOnce() {
    assertThat(json("policy-questions: [['Who?', 'Why?']]", false).split("Who[?]")).hasSize(2);
  }

  private static String json(boolean withPrivate) {
    return json(PEOPLE, withPrivate);
  }

  private static String json(String yaml, boolean withPrivate) {
    return ProposalData.json(
        Proposals.proposal(yaml),
        Profiles.shipped("igf-2021"),
        withPrivate,
        UnaryOperator.identity());
  }
}
