package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.profile.Profiles;
import lectern.proposal.PersonKey;
import lectern.proposal.Role;
import lectern.testing.Proposals;
import org.junit.jupiter.api.Test;

class PeopleLinesTest {
  private static final String PEOPLE =
      """
      organizers:
        - organization: Acme
        - {stakeholder-group: Civil Society, regional-group: WEOG}
        - {name: Ada Example, organization: Acme, stakeholder-group: NGO, regional-group: WEOG}
        - Ada Example and Ben Sample
        - {name: "Example, Ada", stakeholder-group: Government}
        - [Ada Example, Ben Sample]
        - TBC (Government)
        - Speaker 1: Ada Example
      """;

  @Test
  void nothingThatIsWrittenIsLost() {
    assertThat(lines(PeopleLines.ORDER))
        .containsExactly(
            "Acme",
            "Civil Society, Western European and Others Group (WEOG)",
            "Ada Example, Acme, Civil Society, Western European and Others Group (WEOG)",
            "Ada Example and Ben Sample",
            "Example, Ada, Government",
            "Ada Example; Ben Sample",
            "TBC (Government)",
            "Speaker 1: Ada Example");
  }

  @Test
  void theOrderIsAParameter() {
    assertThat(lines(List.of(PersonKey.NAME, PersonKey.STAKEHOLDER_GROUP, PersonKey.ORGANIZATION)))
        .contains("Ada Example, Civil Society, Acme", "Acme", "Civil Society");
  }

  private static List<String> lines(List<PersonKey> order) {
    return new PeopleLines(
            Proposals.proposal(PEOPLE).people(), Profiles.shipped("igf-2021").vocabularies(), order)
        .of(Role.ORGANIZER);
  }
}
