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

  private static String json(boolean withPrivate) {
    return ProposalData.json(
        Proposals.proposal(PEOPLE),
        Profiles.shipped("igf-2021"),
        withPrivate,
        UnaryOperator.identity());
  }
}
