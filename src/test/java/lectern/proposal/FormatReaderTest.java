package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lectern.fields.Field;
import lectern.fields.OneLine;
import lectern.source.ParseResult;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;
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

class FormatReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Panel - Auditorium - 90 Min                      | Panel          | Auditorium  | 90
          Panel - Auditorium - 90                          | Panel          | Auditorium  | 90
          Panel - Auditorium - 90 minutes                  | Panel          | Auditorium  | 90
          Panel - Auditorium                               | Panel          | Auditorium  |
          Panel - 90 Min                                   | Panel          |             | 90
          Panel                                            | Panel          |             |
          Round Table - U-shape - 60 Min                   | Round Table    | U-shape     | 60
          Break-out Group - Flexible Seating - 60 Min      | Break-out Group| Flexible Seating | 60
          Panel  -  Auditorium  -  90 Min                  | Panel          | Auditorium  | 90
          Panel - Auditorium - on stage - 90 Min           | Panel          | Auditorium - on stage | 90
          Panel -                                          | Panel -        |             |
          Panel-Auditorium                                 | Panel-Auditorium |           |
          Panel – Auditorium – 90 min.                     | Panel          | Auditorium  | 90
          Panel — 90 min                                   | Panel          |             | 90
          Panel, 90 minutes                                | Panel          |             | 90
          Panel, Auditorium, 90 minutes                    | Panel          | Auditorium  | 90
          Round table, 60 minutes                          | Round table    |             | 60
          Panel (90 min)                                   | Panel          |             | 90
          Panel - Auditorium (90 min)                      | Panel          | Auditorium  | 90
          90 minutes panel                                 | panel          |             | 90
          60-minute panel                                  | panel          |             | 60
          Panel 90 min                                     | Panel          |             | 90
          Panel of 90 min                                  | Panel of 90 min |            |
          Break-out Group Discussions - Flexible Seating - 60 Min | Break-out Group Discussions | Flexible Seating | 60
          Round Table - 1 hour                             | Round Table    |             | 60
          Round Table - 1h30                               | Round Table    |             | 90
          Round Table - 1.5 hours                          | Round Table    |             | 90
          Round Table - 1,5 hours                          | Round Table    |             | 90
          'Round Table, 1 hour and 15 minutes'             | Round Table    |             | 75
          90 Min - Panel - Auditorium                      | Panel          | Auditorium  | 90
          Auditorium - Panel - 90 Min                      | Panel          | Auditorium  | 90
          Auditorium - 90 Min                              |                | Auditorium  | 90
          Panel–Auditorium–90 min                          | Panel          | Auditorium  | 90
          'Panel | Auditorium | 90 Min'                    | Panel          | Auditorium  | 90
          'Panel: 90 min'                                  | Panel          |             | 90
          90 minutes                                       |                |             | 90
          Session format - Fishbowl - 90 Min               | Session format | Fishbowl    | 90
          'Session Format: Panel - 60 Min'                 | Panel          |             | 60
          'Roundtable Duration (minutes): 60'              | Roundtable     |             | 60
          'Type: Panel - Auditorium - 90 Min'              | Panel          | Auditorium  | 90
          Panel/Auditorium/90 Min                          | Panel          | Auditorium  | 90
          Panel-90 Min                                     | Panel          |             | 90
          Round-table-U-shape-60 Min                       | Round-table    | U-shape     | 60
          'Panel - Auditorium, 90 minutes, hybrid'         | Panel          | Auditorium, hybrid | 90
          """)
  void thePrintedFormHasTypeLayoutAndMinutes(
      String printed, String type, String layout, Integer minutes) {
    SessionFormat format = format("format: " + quoted(printed) + "\n");

    assertThat(format.type().value().orElse(null)).isEqualTo(type);
    assertThat(format.layout().value().orElse(null)).isEqualTo(layout);
    assertThat(format.minutes().value().orElse(null)).isEqualTo(minutes);
  }

  @Test
  void keysSayTheSame() {
    assertThat(Plain.of(format("format: {type: Panel, layout: Auditorium, minutes: 90}")))
        .isEqualTo(Plain.of(format("format: Panel - Auditorium - 90 Min")))
        .isEqualTo(Map.of("type", "Panel", "layout", "Auditorium", "minutes", 90));
  }

  @ParameterizedTest
  @CsvSource({"half an hour", "ninety minutes", "90 Min - 60 Min"})
  void aDurationInWordsOrOfTwoValuesIsReported(String duration) {
    assertThat(Proposals.reading("format: Panel - Auditorium - " + duration).problems())
        .extracting(Problem::message)
        .containsExactly(
            "The duration in \"format\" must be a number of minutes, not \"" + duration + "\".");
  }

  @Test
  void eachPartKnowsItsPlace() {
    SessionFormat format = format("format: 'Panel -  Auditorium - 90 Min'");

    assertThat(columns(format.type().range())).isEqualTo("10-15");
    assertThat(columns(format.layout().range())).isEqualTo("19-29");
    assertThat(columns(format.minutes().range())).isEqualTo("32-38");
  }

  @Test
  void aPartOfNothingIsMissing() {
    SessionFormat format = format("format: ' -    - 90 Min'");

    assertThat(format.type()).isInstanceOf(Field.Missing.class);
    assertThat(format.layout()).isInstanceOf(Field.Missing.class);
    assertThat(format.minutes().value()).contains(90);
  }

  @Test
  void aTimeThatIsNoneIsToldAndTheRestIsKept() {
    ParseResult<Proposal> reading = Proposals.reading("format: Panel - Auditorium - 90 hours");

    assertThat(reading.problems())
        .extracting(Problem::message)
        .containsExactly(
            "The duration in \"format\" must be a number of minutes, not \"90 hours\".");
    assertThat(Plain.of(reading.value().orElseThrow()))
        .isEqualTo(
            Map.of("format", Map.of("type", "Panel", "layout", "Auditorium", "minutes", "Broken")));
  }

  @Test
  void theFormOf2024HasALineForEachPart() {
    Proposal proposal =
        Proposals.proposal(
            """
            format: |
              Roundtable
              Duration (minutes): 60
              Format description: One table,
              and chairs around it.
            """);
    SessionFormat format = proposal.content().format().value().orElseThrow();

    assertThat(Plain.of(format)).isEqualTo(Map.of("type", "Roundtable", "minutes", 60));
    assertThat(proposal.content().formatDescription().value())
        .contains("One table,\nand chairs around it.");
    assertThat(proposal.field(ProposalKey.FORMAT_DESCRIPTION))
        .isEqualTo(proposal.content().formatDescription());
  }

  @Test
  void aDescriptionInBothPlacesIsKept() {
    Proposal proposal =
        Proposals.proposal(
            "format: 'Panel - 60 Min Format description: One.'\nformat-description: Two.\n");

    assertThat(proposal.content().formatDescription().value()).contains("One.\n\nTwo.");
    assertThat(proposal.content().formatMinutes()).contains(60);
  }

  @Test
  void aListIsNoFormat() {
    assertThat(Proposals.reading("format: [Panel, Auditorium]").problems())
        .extracting(Problem::kind, Problem::message)
        .containsExactly(
            Tuple.tuple(
                ProblemKind.WRONG_TYPE, "\"format\" must be text or a mapping, not a list."));
  }

  @Property(tries = 3000)
  void anyTextIsReadAsOneFormatOrAnother(
      @ForAll @Chars({' ', '-', '9', 'a', ':', '\t', '\u00a0'}) @StringLength(max = 12)
          String text) {
    Field<SessionFormat> field = Proposals.proposal("format: \"" + text + "\"").content().format();

    assertThat(field instanceof Field.Blank).isEqualTo(OneLine.of(text).isEmpty());
    field
        .value()
        .ifPresent(
            format -> {
              assertThat(format.type().value().orElse("a")).isNotBlank();
              assertThat(format.layout().value().orElse("a")).isNotBlank();
            });
  }

  private static SessionFormat format(String yaml) {
    return Proposals.proposal(yaml).content().format().value().orElseThrow();
  }

  private static String columns(SourceRange range) {
    return range.start().column() + "-" + range.end().column();
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }
}
