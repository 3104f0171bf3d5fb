package lectern.session.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.session.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

  @ParameterizedTest
  @CsvSource({
    "John Hering, john hering",
    "'Hering, John', john hering",
    "'Hering, John M.', john m hering",
    "'Hering,', hering",
    "J.M. Hering, j m hering",
    "Hering J., j hering",
    "Hering J. M., j m hering",
    "J. M., j m",
    "Jean-Pierre Müller, jean pierre muller",
    "Máire O'Neill, maire oneill",
    "Máire O’Neill, maire oneill",
    "Dr. Ada Example, ada example",
    "Prof. Dr. Ada Example, ada example",
    "Dr., dr",
    "Ada Dr. Example, ada dr example",
    "李 明, 李 明",
    "明 李 华, 明 李 华",
    "अदिति कुमार, अदिति कुमार",
    "𝒜da Example 3, ada example 3",
  })
  void wordsStandInTheOrderOfSpeech(String written, String words) {
    assertThat(form(written).text()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"...", "'', ''", "-"})
  void aNameWithoutLettersHasNoWords(String written) {
    assertThat(form(written).words()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "J. Hering, John Hering",
    "John Hering, J. Hering",
    "J. Hering, John M. Hering",
    "John Hering, John Michael Hering",
    "John M. Hering, John Michael Hering",
    "John Michael Hering, John M. Hering",
    "J. M. Hering, John Peter Michael Hering",
    "John Hering, John Hering",
    "Ada Smith, Ada Smith Smith",
  })
  void aNameIsShortForAFullerOne(String name, String fuller) {
    assertThat(form(name).isShortFor(form(fuller))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "John Michael Hering, John Hering",
    "John Michael Hering, John Peter Hering",
    "John M. Hering, John Peter Hering",
    "J. Hering, Karl Hering",
    "Jo Hering, John Hering",
    "Ada Smith Smith, Ada Jones Smith",
    "John Hering, John Herings",
    "John M. P. Hering, John Peter Michael Hering",
    "Hering, John Hering",
    "Hering, Hering",
    "李 明, 李 明 华",
  })
  void aNameIsNotShortForAnother(String name, String other) {
    assertThat(form(name).isShortFor(form(other))).isFalse();
  }

  private static NameForm form(String name) {
    return NameForm.of(PersonName.key(name));
  }
}
