package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Field;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceText;
import lectern.source.yaml.Document;
import lectern.source.yaml.YamlReader;
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
import org.junit.jupiter.params.provider.ValueSource;

class PersonReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Example, Government, African Group        | | Government | African Group
          Ada Example,Government,African Group          | | Government | African Group
          Ada Example , Government , WEOG               | | Government | WEOG
          Ada Example，Government，WEOG                 | | Government | WEOG
          Ada Example, Government                       | | Government |
          Ada Example                                   | | |
          'Ada Example, , WEOG'                         | | | WEOG
          Ada Example, Acme                             | Acme | |
          Ada Example, Faculty of Law, Example Town     | Faculty of Law, Example Town | |
          Ada Example, Example Foundation, Inc., Ltd.   | Example Foundation, Inc., Ltd. | |
          Ada Example, Acme, Government, WEOG           | Acme | Government | WEOG
          Ada Example, Acme, Inc., Government, WEOG     | Acme, Inc. | Government | WEOG
          Ada Example, Acme (Bern, Geneva), Government  | Acme (Bern, Geneva) | Government |
          Ada Example, Acme, Government                 | Acme | Government |
          Ada Example, Acme, WEOG                       | Acme | | WEOG
          Ada Example, Government, Acme                 | Acme | Government |
          Ada Example, Government, Acme, Inc.           | Acme, Inc. | Government |
          Ada Example, Government, WEOG, Acme           | Acme | Government | WEOG
          Ada Example, WEOG, Government                 | | Government | WEOG
          Ada Example, UNESCO, IGO                      | UNESCO | IGO |
          Ada Example, IGO, IGO                         | | IGO | IGO
          Ada Example, Government, IGO                  | | Government | IGO
          Ada Example, Government, Latin American and Caribbean Group (GRULAC) | | Government | Latin American and Caribbean Group (GRULAC)
          Ada Example, Government, Africa (Nigeria)     | | Government | Africa (Nigeria)
          Ada Example, Civil Socety, WEOG               | | Civil Socety | WEOG
          Ada Example, Acme, Civil Socety, WEOG         | Acme | Civil Socety | WEOG
          Ada Example, Civil Society, Asian-Pacific Grp | | Civil Society | Asian-Pacific Grp
          Ada Example, Civil Society, Europe            | | Civil Society | Europe
          Ada Example, Smith & Sons                     | Smith & Sons | |
          Ada Example, Bath and Beyond Institute        | Bath and Beyond Institute | |
          """)
  void aPersonIsNameOrganizationAndGroups(
      String printed, String organization, String group, String region) {
    for (Role role : Role.values()) {
      Person person = person(role, printed);

      assertThat(person.name().value()).contains("Ada Example");
      assertThat(person.organization().value().orElse(null)).isEqualTo(organization);
      assertThat(person.stakeholderGroup().value().orElse(null)).isEqualTo(group);
      assertThat(person.regionalGroup().value().orElse(null)).isEqualTo(region);
      assertThat(person.organization()).isNotInstanceOf(Field.Broken.class);
    }
  }

  @Test
  void groupsOfACallWithoutListsAreOrganizations() {
    Person person = generic("Ada Example, Government, WEOG");

    assertThat(person.organization().value()).contains("Government, WEOG");
    assertThat(person.stakeholderGroup()).isInstanceOf(Field.Missing.class);
  }

  @Test
  void theNameOfAGroupMayHaveCommas() {
    Call call = new Groups("Media, Press and Radio (MPR)", "Alps, North");
    Person person =
        read("speakers: ['Ada Example, Acme, Media, Press and Radio (MPR), Alps, North']", call);

    assertThat(person.organization().value()).contains("Acme");
    assertThat(person.stakeholderGroup().value()).contains("Media, Press and Radio (MPR)");
    assertThat(person.regionalGroup().value()).contains("Alps, North");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Example, PhD, Acme        | Ada Example, PhD   | Acme
          H.E. Ms. Ada Example, Acme    | H.E. Ms. Ada Example | Acme
          Leyla Ana y Vega, Acme        | Leyla Ana y Vega   | Acme
          Madonna, UNESCO               | Madonna            | UNESCO
          Sukarno, Ministry of Posts    | Sukarno            | Ministry of Posts
          """)
  void aNameIsReadWhole(String printed, String name, String organization) {
    Person person = person(Role.SPEAKER, printed);

    assertThat(person.name().value()).contains(name);
    assertThat(person.organization().value()).contains(organization);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Example and Ben Sample",
        "Ada Example & Ben Sample, Government, WEOG",
        "Ada Example / Ben Sample",
        "Ada Example; Ben Sample",
        "Ada Example, Acme; Ben Sample, Acme",
        "Ada Example, Ben Sample and Cem Test",
        "Ada Example, Ben Sample, Cem Test and Di Trial",
        "Example, Ada",
        "Example, Ada, Government, WEOG",
        "EXAMPLE, ADA",
        "Mr.,Radomir,HALASZKA,Technical Community,Tallow Exchange Points",
        "Ada Example - Acme"
      })
  void whatIsUncertainIsReportedOnceAndKeptAsWritten(String printed) {
    for (Role role : Role.values()) {
      ParseResult<Proposal> reading =
          Proposals.reading(role.key().written() + ": ['" + printed + "']");

      assertThat(reading.problems())
          .extracting(Problem::kind)
          .containsExactly(ProblemKind.WRONG_TYPE);
      List<Person> people = reading.value().orElseThrow().people().in(role);
      assertThat(people).extracting(Person::unread).containsExactly(Optional.of(printed));
      assertThat(people.get(0).name()).isInstanceOf(Field.Broken.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Example, Ada                   | Write "Ada Example", or use the keys "name" and "organization" if "Example" is the full name.
          Ada Example and Ben Sample     | Write one item for each person: ["Ada Example", "Ben Sample"].
          Ada Example / Ben Sample, Acme | Write one item for each person: ["Ada Example, Acme", "Ben Sample, Acme"].
          Ada Example, Ben Sample and Cem Test | Write one item for each person: ["Ada Example", "Ben Sample", "Cem Test"].
          Mr.,Radomir,HALASZKA,Technical Community,Tallow Exchange Points | Write "Mr. Radomir HALASZKA, Technical Community, Tallow Exchange Points".
          Ada Example - Acme, WEOG       | Write "Ada Example, Acme, WEOG".
          """)
  void theRemedyShowsTheRightForm(String printed, String remedy) {
    assertThat(Proposals.reading("speakers: ['" + printed + "']").problems())
        .extracting(Problem::remedy)
        .containsExactly(remedy);
  }

  @Test
  void onePersonALineAreSeveralPeople() {
    ParseResult<Proposal> reading =
        Proposals.reading("speakers: |\n  - Ada Example, Government\n  - Ben Sample, Acme\n");

    assertThat(reading.problems())
        .extracting(Problem::remedy)
        .containsExactly(
            "Write one item for each person: [\"Ada Example, Government\", \"Ben Sample, Acme\"].");
  }

  @Test
  void aNameInKeysIsOneName() {
    for (String name : List.of("Ada Example and Ben Sample", "Example, Ada", "Ada Example, Acme")) {
      ParseResult<Proposal> reading =
          Proposals.reading("speakers: [{name: '" + name + "', stakeholder-group: Government}]");

      assertThat(reading.problems()).hasSize(1);
      Person person = reading.value().orElseThrow().people().in(Role.SPEAKER).get(0);
      assertThat(person.writtenName()).contains(name);
      assertThat(person.unread()).isEmpty();
      assertThat(person.stakeholderGroup().value()).contains("Government");
    }
  }

  @Test
  void aLabelBeforeAPersonIsReportedOnceAndKept() {
    ParseResult<Proposal> reading =
        Proposals.reading("speakers:\n  - Speaker 1: Ada Example, Government, WEOG\n");

    assertThat(reading.problems())
        .extracting(Problem::message)
        .containsExactly("\"Speaker 1\" is not a valid key of a person.");
    assertThat(reading.value().orElseThrow().people().in(Role.SPEAKER))
        .extracting(Person::unread)
        .containsExactly(Optional.of("Speaker 1: Ada Example, Government, WEOG"));
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

  private static Person person(Role role, String printed) {
    return Proposals.proposal(role.key().written() + ": ['" + printed + "']")
        .people()
        .in(role)
        .get(0);
  }

  private static Person generic(String printed) {
    return read("speakers: ['" + printed + "']", new Call() {});
  }

  private static Person read(String yaml, Call call) {
    Document document =
        new YamlReader(Limits.STANDARD).read(new SourceText("proposal.yaml", yaml)).get(0);
    return ProposalReader.read(document, call)
        .value()
        .orElseThrow()
        .people()
        .in(Role.SPEAKER)
        .get(0);
  }

  /** A call with one stakeholder group and one regional group. */
  private record Groups(String stakeholders, String region) implements Call {
    @Override
    public boolean isStakeholderGroup(String text) {
      return text.equals(stakeholders);
    }

    @Override
    public boolean isRegionalGroup(String text) {
      return text.equals(region);
    }
  }

  private static Person speaker(String yaml) {
    return Proposals.proposal(yaml).people().in(Role.SPEAKER).get(0);
  }
}
