package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.check.Programmes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIndexTest {

  @Test
  void aNameNobodyGivesAnAliasStandsForItself() {
    PersonIndex people = people("Ada Example []");
    assertThat(people.of("ada example")).isEqualTo("ada example");
    assertThat(people.of("ben example")).isEqualTo("ben example");
  }

  @Test
  void anAliasIsThePersonInBothDirectionsAndInARow() {
    PersonIndex people = people("Zoe Example [A. Example]", "Ben Example [Zoe Example]");
    assertThat(people.of("zoe example"))
        .isEqualTo(people.of("a example"))
        .isEqualTo(people.of("ben example"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"J. Example", "J Example", "Example J.", "Example", "J. M. Example"})
  void initialsAndSingleNamesOfSeveralPeopleTellNothing(String alias) {
    PersonIndex people = people("Jane Example [" + alias + "]", "John Example [" + alias + "]");
    assertThat(people.of("jane example")).isNotEqualTo(people.of("john example"));
    assertThat(people.of(PersonName.key(alias))).isNotEqualTo("jane example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"J. Example", "Example"})
  void initialsAndSingleNamesOfOnePersonTell(String alias) {
    PersonIndex people = people("Jane Example [" + alias + "]", "JANE Example [" + alias + "]");
    assertThat(people.of(PersonName.key(alias))).isEqualTo(people.of("jane example"));
  }

  @Test
  void aFullNameJoinsAllWhoGiveIt() {
    PersonIndex people = people("J. Example [John Example]", "Johnny Example [John Example]");
    assertThat(people.of("j example"))
        .isEqualTo(people.of("johnny example"))
        .isEqualTo(people.of("john example"));
  }

  @Test
  void thousandsOfAliasesInARowAreOnePerson() {
    String[] names = new String[5000];
    for (int i = 0; i < names.length; i++) {
      names[i] = "Ada No" + i + " [Ada No" + (i + 1) + "]";
    }
    PersonIndex people = people(names);
    assertThat(people.of("ada no0")).isEqualTo(people.of("ada no5000"));
  }

  @Test
  void idsTellNamesakesApartAndJoinNames() {
    PersonIndex people =
        Programmes.of(
                """
                speakers:
                  - {name: Ada Example, id: https://orcid.org/0000-0002-1825-0097}
                  - {name: Ada Sample, id: 0000-0002-1825-0097, email: ada@example.org}
                  - {name: A. Other, email: ADA@example.org}
                  - {name: Ben Example, email: ben@example.org}
                  - {name: Ben Example, email: other@example.org}
                  - Ada Example
                  - Ben Example
                """)
            .people();
    assertThat(people.of("ada example"))
        .isEqualTo(people.of("ada sample"))
        .isEqualTo(people.of("a other"))
        .isEqualTo(people.of("\u0001ada@example.org"));
    assertThat(people.of("\u0001ben@example.org"))
        .isNotEqualTo(people.of("\u0001other@example.org"))
        .isNotEqualTo(people.of("ben example"));
  }

  /** People written as a name with its aliases in brackets behind it. */
  private static PersonIndex people(String... written) {
    StringBuilder yaml = new StringBuilder("speakers:\n");
    for (String person : List.of(written)) {
      int bracket = person.indexOf('[');
      yaml.append("  - {name: ")
          .append(person, 0, bracket)
          .append(", aliases: ")
          .append(person, bracket, person.length())
          .append("}\n");
    }
    return Programmes.of(yaml.toString()).people();
  }
}
