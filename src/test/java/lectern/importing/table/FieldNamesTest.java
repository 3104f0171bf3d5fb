package lectern.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.profile.Profiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTest {
  private static final FieldNames ALL =
      FieldNames.of(Profiles.SHIPPED.stream().map(Profiles::shipped).toList());

  @ParameterizedTest
  @CsvSource({
    "title, title",
    "Session title, title",
    "Expected Outcomes, expected-outcomes",
    "speakers 1 name, speakers.1.name",
    "Speaker 1: Organization, speakers.1.organization",
    "Speaker 12: Name, speakers.12.name",
    "speaker_1_stakeholder_group, speakers.1.stakeholder-group",
    "Speaker 2, speakers.2",
    "Speaker name 3, speakers.3.name",
    "Online moderator organization, online-moderator.1.organization",
    "speakers.4.country, speakers.4.country",
    "format.minutes, format.minutes",
    "Duration in minutes, format.minutes",
    "minutes, format.minutes",
    "start, time.start",
    "Policy question 2, policy-questions.2",
  })
  void namesMeanFields(String name, String path) {
    assertThat(ALL.find(name).map(ColumnPath::toString)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Timestamp",
        "Email address",
        "Name",
        "First name",
        "Phone",
        "Stakeholder group",
        "Status of" + " payment",
        "Speaker 0",
        "Speaker 100 name",
        "",
        "Column 3"
      })
  void namesThatMayMeanSomethingElseMeanNothing(String name) {
    assertThat(ALL.find(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"igf-2021, Workshop timing, agenda", "igf-2021, Key Takeaways, key-takeaways"})
  void labelsOfACallMeanItsFields(String call, String label, String path) {
    FieldNames names = FieldNames.of(List.of(Profiles.shipped(call)));
    assertThat(names.find(label).map(ColumnPath::toString)).contains(path);
  }
}
