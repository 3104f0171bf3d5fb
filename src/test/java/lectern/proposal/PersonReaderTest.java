package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lectern.fields.Field;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.testing.Plain;
import lectern.testing.Proposals;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Example, Government, African Group  | Ada Example | Government | African Group
          Ada Example,Government,African Group    | Ada Example | Government | African Group
          Ada Example , Government , WEOG         | Ada Example | Government | WEOG
          Ada Example, Government                 | Ada Example | Government |
          Ada Example                             | Ada Example |            |
          'Ada Example, , WEOG'                   | Ada Example |            | WEOG
          """)
  void aSpeakerIsNameAndTwoGroups(String printed, String name, String group, String region) {
    Person person = speaker("speakers: ['" + printed + "']");

    assertThat(person.name().value()).contains(name);
    assertThat(person.stakeholderGroup().value().orElse(null)).isEqualTo(group);
    assertThat(person.regionalGroup().value().orElse(null)).isEqualTo(region);
    assertThat(person.organization()).isInstanceOf(Field.Missing.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Example, Example Foundation             | Example Foundation
          Ada Example, Faculty of Law, Example Town   | Faculty of Law, Example Town
          Ada Example, Example Foundation, Inc., Ltd. | Example Foundation, Inc., Ltd.
          Ada Example                                 |
          """)
  void anOrganizerIsNameAndOrganization(String printed, String organization) {
    Person person =
        Proposals.proposal("organizers: ['" + printed + "']").people().in(Role.ORGANIZER).get(0);

    assertThat(person.name().value()).contains("Ada Example");
    assertThat(person.organization().value().orElse(null)).isEqualTo(organization);
    assertThat(person.stakeholderGroup()).isInstanceOf(Field.Missing.class);
  }

  @Test
  void keysSayTheSame() {
    assertThat(
            Plain.of(
                speaker(
                    """
                    speakers:
                      - name: Ada Example
                        stakeholder-group: Government
                        regional-group: WEOG
                    """)))
        .isEqualTo(Plain.of(speaker("speakers: ['Ada Example, Government, WEOG']")));
  }

  @Test
  void aSinglePersonStandsForAList() {
    for (Role role : Role.values()) {
      assertThat(Proposals.proposal(role.key().written() + ": Ada Example").people().in(role))
          .as(role.title())
          .extracting(person -> person.name().value().orElseThrow())
          .containsExactly("Ada Example");
    }
  }

  @Test
  void lineBreaksInAPartAreSpaces() {
    Person person = speaker("speakers:\n  - |\n    Ada\n    Example,\n    Government, WEOG\n");

    assertThat(Plain.of(person))
        .isEqualTo(
            Map.of(
                "name",
                "Ada Example",
                "stakeholder-group",
                "Government",
                "regional-group",
                "WEOG"));
  }

  @Test
  void aPartThatIsLeftOutIsBlankAndKnowsItsPlace() {
    Person person = speaker("speakers: ['Ada Example,']");

    assertThat(person.stakeholderGroup()).isInstanceOf(Field.Blank.class);
    assertThat(person.stakeholderGroup().range().start().column()).isEqualTo(25);
    assertThat(speaker("speakers: [', Government']").name()).isInstanceOf(Field.Blank.class);
  }

  @Test
  void fourPartsAreToldAndTheNameIsKept() {
    ParseResult<Proposal> reading =
        Proposals.reading("speakers: ['Ada Example, Government, WEOG, Examplia']");

    assertThat(reading.problems())
        .extracting(Problem::kind, Problem::message)
        .containsExactly(
            Tuple.tuple(
                ProblemKind.WRONG_TYPE,
                "\"Ada Example, Government, WEOG, Examplia\" has more than three parts."));
    Person person = reading.value().orElseThrow().people().in(Role.SPEAKER).get(0);
    assertThat(person.name().value()).contains("Ada Example");
    assertThat(person.stakeholderGroup()).isInstanceOf(Field.Broken.class);
    assertThat(person.regionalGroup()).isInstanceOf(Field.Broken.class);
  }

  @Test
  void aPersonThatCannotBeReadStillCounts() {
    ParseResult<Proposal> reading = Proposals.reading("speakers: [Ada Example, [Ben Example]]");

    assertThat(reading.problems())
        .extracting(Problem::message)
        .containsExactly("An item of \"speakers\" must be text or a mapping, not a list.");
    assertThat(reading.value().orElseThrow().people().in(Role.SPEAKER)).hasSize(2);
  }

  @Test
  void aBlankItemIsToldAndDoesNotCount() {
    ParseResult<Proposal> reading = Proposals.reading("speakers:\n  - Ada Example\n  -\n  - {}\n");

    assertThat(reading.problems())
        .extracting(Problem::kind, problem -> problem.range().start().line())
        .containsExactly(Tuple.tuple(ProblemKind.BLANK, 3), Tuple.tuple(ProblemKind.BLANK, 4));
    assertThat(reading.value().orElseThrow().people().in(Role.SPEAKER)).hasSize(1);
  }

  @Test
  void aListOfBlankItemsIsBlank() {
    ParseResult<Proposal> reading = Proposals.reading("speakers:\n  -\n  - ~\n");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().orElseThrow().people().speakers()).isInstanceOf(Field.Blank.class);
  }

  @Property(tries = 3000)
  void anyTextIsOnePersonOfNonBlankParts(
      @ForAll @Chars({' ', ',', 'a', '\n', '\u00a0'}) @StringLength(max = 10) String text) {
    String yaml = "\"" + text.replace("\n", "\\n") + "\"";
    for (Role role : List.of(Role.ORGANIZER, Role.SPEAKER)) {
      for (Person person :
          Proposals.proposal(role.key().written() + ": [x, " + yaml + "]").people().in(role)) {
        for (PersonKey key : PersonKey.values()) {
          assertThat(person.field(key).value().map(Object::toString).orElse("a"))
              .isNotBlank()
              .doesNotContain("\n");
        }
      }
    }
  }

  private static Person speaker(String yaml) {
    return Proposals.proposal(yaml).people().in(Role.SPEAKER).get(0);
  }
}
