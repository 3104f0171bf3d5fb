package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.testing.Plain;
import lectern.testing.Proposals;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalReaderTest {

  @Test
  void allFaultsOfADocumentAreFoundInOneReading() {
    ParseResult<Proposal> reading =
        Proposals.reading(
            """
            tittle: Access
            number: many
            time: noon
            speakers: {nmae: Ada Example}
            agenda: [[Opening]]
            """);

    assertThat(reading.problems())
        .extracting(problem -> problem.range().start().line(), Problem::kind)
        .containsExactlyInAnyOrder(
            Tuple.tuple(1, ProblemKind.UNKNOWN_KEY),
            Tuple.tuple(2, ProblemKind.WRONG_TYPE),
            Tuple.tuple(3, ProblemKind.WRONG_TYPE),
            Tuple.tuple(4, ProblemKind.UNKNOWN_KEY),
            Tuple.tuple(5, ProblemKind.WRONG_TYPE));
    assertThat(reading.value().orElseThrow().people().in(Role.SPEAKER)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n", "--- ~\n", "---\n# nothing\n...\n", "null"})
  void aDocumentOfNothingHoldsNoProposal(String yaml) {
    assertThat(Proposals.reading(yaml).problems())
        .extracting(Problem::kind, Problem::message)
        .containsExactly(Tuple.tuple(ProblemKind.EMPTY, "This document contains no proposal."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          some words   | A proposal must be a mapping, not text.
          [a, b]       | A proposal must be a mapping, not a list.
          """)
  void aDocumentThatIsNoProposalIsTold(String yaml, String message) {
    ParseResult<Proposal> reading = Proposals.reading(yaml);

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::message).containsExactly(message);
  }

  @Test
  void everyKeyOfAProposalIsReadIntoItsField() {
    for (ProposalKey key : ProposalKey.values()) {
      Proposal proposal = Proposals.proposal(key.written() + ": {x-a: b}");
      assertThat(proposal.field(key)).as(key.written()).isNotInstanceOf(Field.Missing.class);
      assertThat(Plain.of(proposal).keySet()).containsExactly(key.written());
    }
  }

  @Test
  void aMissingFieldPointsAtTheBeginningOfTheDocument() {
    Proposal proposal = Proposals.proposal("# a comment\n\nroom: Room 1\n");

    assertThat(proposal.field(ProposalKey.TITLE).range()).isEqualTo(proposal.head());
    assertThat(proposal.head().start().line()).isEqualTo(3);
  }

  @Test
  void mergedKeysAreThePersonsOwn() {
    Proposal proposal =
        Proposals.proposal(
            """
            x-states: &state {stakeholder-group: Government, regional-group: WEOG}
            speakers:
              - {<<: *state, name: Ada Example}
              - {<<: *state, name: Ben Example, regional-group: African Group}
            """);

    assertThat(proposal.people().in(Role.SPEAKER))
        .extracting(Plain::of)
        .extracting(person -> person.get("stakeholder-group") + ", " + person.get("regional-group"))
        .containsExactly("Government, WEOG", "Government, African Group");
  }

  @ParameterizedTest
  @CsvSource({
    ", SUBMISSION",
    "draft, DRAFT",
    "submitted, SUBMISSION",
    "accepted, SUBMISSION",
    "scheduled, PROGRAMME",
    "held, REPORT",
    "declined, DRAFT",
    "withdrawn, DRAFT",
    "drfat, DRAFT",
  })
  void theStageFollowsFromTheStatus(String status, Stage stage) {
    String yaml = "title: a\n" + Optional.ofNullable(status).map(s -> "status: " + s).orElse("");

    assertThat(Proposals.proposal(yaml).stage()).isEqualTo(stage);
  }

  @Test
  void aPathNamesAFieldOrOneOfEachPart() {
    Proposal proposal = Proposals.proposal("title: Access\nspeakers: [{name: Ada}, {country: CH}]");

    assertThat(values("title", proposal)).containsExactly("Access");
    assertThat(values("speakers.name", proposal)).containsExactly("Ada", "Missing");
    assertThat(values("moderator.name", proposal)).isEmpty();
    assertThat(values("format.type", proposal)).isEmpty();
    for (String none :
        List.of("titel", "speakers.nmae", "title.name", ".", "", "speakers.", ".name")) {
      assertThat(FieldPath.parse(none)).as(none).isEmpty();
    }
    assertThat(FieldPath.parse("speakers.name").orElseThrow()).hasToString("speakers.name");
    assertThat(FieldPath.parse("title").orElseThrow()).hasToString("title");
  }

  private static List<String> values(String path, Proposal proposal) {
    return FieldPath.parse(path).orElseThrow().in(proposal).stream()
        .map(field -> field.value().map(Object::toString).orElse(field.getClass().getSimpleName()))
        .toList();
  }
}
