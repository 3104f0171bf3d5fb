package lectern.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import lectern.testing.Golden;
import lectern.testing.Programmes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {
  private static final Programme PROGRAMME = Programmes.of(Golden.read(Programmes.FIXTURE));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status=held                       | 119",
        "status=held,Withdrawn             | 12 119",
        "status=submitted                  | -",
        "status=draft                      | ",
        "type=open forum                   | 119",
        "type=OPEN FORUM,workshop          | 88 7 119 - 300 12 14 - 119 13",
        "type=WS                           | 88 7 - 300 12 14 - 119 13",
        "theme=trust, security, stability  | 119",
        "number=7,088                      | 88 7",
        "room=Room 2,room  1               | 88 7 12",
        "room=Róom 2                       | 7 12",
        "day=2021-12-06,2021-12-10         | 88 7 119 119",
      })
  void aConditionHoldsForAnyOfItsValues(String condition, String numbers)
      throws UnusableFilterException {
    assertThat(numbers(Filter.where(List.of(condition)), ZoneOffset.UTC))
        .isEqualTo(numbers == null ? "" : numbers);
  }

  @ParameterizedTest
  @CsvSource({"Lukasz Kakol", "łukasz kąkol", "Dr. Lukasz Kakol", "ELODIE N'GUESSAN"})
  void aSpeakerIsFoundByPlainLetters(String name) throws UnusableFilterException {
    Programme programme =
        Programmes.of(
            "title: One\nspeakers: [Łukasz Kąkol, Élodie N’Guessan]\n---\ntitle: Two\nspeakers: [TBC]\n");
    Filter filter = Filter.forOne("speaker=" + name);
    assertThat(
            programme.entries().stream()
                .filter(entry -> filter.accepts(entry, ZoneOffset.UTC))
                .map(entry -> entry.name().title()))
        .containsExactly("One");
  }

  @Test
  void severalConditionsMustAllHold() throws UnusableFilterException {
    Filter filter = Filter.where(List.of("day=2021-12-06", "status=scheduled", "type=workshop"));
    assertThat(numbers(filter, ZoneOffset.UTC)).isEqualTo("88");
  }

  @Test
  void aDayIsThatOfTheZone() throws UnusableFilterException {
    Filter eighth = Filter.where(List.of("day=2021-12-08"));
    assertThat(numbers(eighth, ZoneOffset.UTC)).isEqualTo("300");
    assertThat(numbers(eighth, ZoneId.of("Europe/Warsaw"))).isEqualTo("- 300");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "room=Conference Room 6 | 119     | Conference Room 6",
        "speaker=henri verdier  | 119     | henri verdier",
        "speaker=Kaja Ciglic    | 119     | Kaja Ciglic",
        "session=119            | 119 119 | #119",
      })
  void aProgrammeCanBeForARoomAPersonOrASession(String written, String numbers, String name)
      throws UnusableFilterException {
    Filter filter = Filter.forOne(written);
    assertThat(numbers(filter, ZoneOffset.UTC)).isEqualTo(numbers);
    assertThat(filter.forWhom()).contains(name);
  }

  @Test
  void aPersonIsFoundByAnAliasAndARoomByANameWithCommas() throws UnusableFilterException {
    Programme programme =
        Programmes.of("title: A\nroom: A,B, C\nspeakers: {name: Bob Example, aliases: Robert}\n");
    Entry entry = Programmes.first(programme);
    assertThat(Filter.forOne("speaker=Robert").accepts(entry, ZoneOffset.UTC)).isTrue();
    assertThat(Filter.forOne("room=A,B, C").accepts(entry, ZoneOffset.UTC)).isTrue();
    assertThat(Filter.forOne("room=A").accepts(entry, ZoneOffset.UTC)).isFalse();
  }

  @Test
  void bothFiltersTogetherKeepTheNameOfTheSecond() throws UnusableFilterException {
    Filter both = Filter.where(List.of("status=scheduled")).and(Filter.forOne("session=119"));
    assertThat(numbers(both, ZoneOffset.UTC)).isEqualTo("119");
    assertThat(both.asksForStatus()).isTrue();
    assertThat(both.forWhom()).contains("#119");
    assertThat(Filter.forOne("room=Room 2").asksForStatus()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "sttus=held | \"sttus\" is not a valid filter key; did you mean \"status\"?",
        "colour=red | \"colour\" is not a valid filter key; use KEY=VALUE with one of these keys:"
            + " status, theme, type, day, room, number.",
        "speaker=Ada | \"speaker\" is not a valid filter key; use KEY=VALUE with one of these keys:"
            + " status, theme, type, day, room, number.",
        "status | \"status\" has no value; use \"status=VALUE\".",
        "status= | A value of \"status\" is empty; use status=VALUE.",
        "room=A,,B | A value of \"room\" is empty; use room=VALUE.",
        "status=acepted | \"acepted\" is not a valid status; did you mean \"accepted\"?",
        "status=no | \"no\" is not a valid status; use one of: draft, submitted, accepted, scheduled,"
            + " held, declined, withdrawn.",
        "status=held, draft | \"held, draft\" is not a valid status; remove the space after the comma.",
        "day=10.12.2021 | \"10.12.2021\" is not a valid day; use the form 2021-12-10.",
        "number=#7 | \"#7\" is not a valid number; use digits, such as 119.",
      })
  void aConditionThatMeansNothingIsRefused(String condition, String message) {
    assertThatThrownBy(() -> Filter.where(List.of(condition)))
        .isInstanceOf(UnusableFilterException.class)
        .hasMessage(message);
  }

  @Test
  void whatAProgrammeCanBeForIsAnotherListThanThatOfConditions() {
    assertThatThrownBy(() -> Filter.forOne("speakr=Ada"))
        .hasMessage("\"speakr\" is not a valid filter key; did you mean \"speaker\"?");
    assertThatThrownBy(() -> Filter.forOne("day=2021-12-10"))
        .hasMessageContaining("one of these keys: room, speaker, session.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "room=Rom 2 | No proposal has the room \"Rom 2\"; did you mean \"Room 2\"?",
        "number=7,1234 | No proposal has the number \"1234\".",
        "theme=Trust | No proposal has the theme \"Trust\".",
      })
  void aValueThatNoProposalHasIsAMistake(String condition, String message)
      throws UnusableFilterException {
    Filter filter = Filter.where(List.of(condition));
    assertThatThrownBy(() -> filter.refuseUnknown(PROGRAMME.entries(), ZoneOffset.UTC))
        .hasMessage(message);
  }

  @Test
  void aStatusThatNoProposalHasYetIsNoMistake() throws UnusableFilterException {
    Filter.where(List.of("status=draft", "room=Room 2"))
        .refuseUnknown(PROGRAMME.entries(), ZoneOffset.UTC);
  }

  /** The numbers of the entries that a filter accepts, in order; - for one without a number. */
  private static String numbers(Filter filter, ZoneId zone) {
    return String.join(
        " ",
        PROGRAMME.entries().stream()
            .filter(entry -> filter.accepts(entry, zone))
            .map(entry -> entry.name().number().map(String::valueOf).orElse("-"))
            .toList());
  }
}
