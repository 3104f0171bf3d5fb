package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @Test
  void capitalsAccentsAndSpacesDoNotCount() {
    assertThat(PersonName.key("  Ada \t EXAMPLE ")).isEqualTo("ada example");
    assertThat(PersonName.key("José Ångström")).isEqualTo("jose angstrom");
    assertThat(PersonName.key("ΟΔΥΣΣΕΥΣ")).isEqualTo("οδυσσευσ");
    assertThat(PersonName.key("\u2003")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dr. Ada Example                  | ada example
          Ms Ada Example                   | ada example
          H.E. Ms. Ada Example             | ada example
          Her Excellency Ada Example       | ada example
          The Hon. Ada Example             | ada example
          Amb. Ada Example                 | ada example
          Mme Ada Example                  | ada example
          Sr. Ada Example                  | ada example
          Prof. Dr. Ada Example            | ada example
          Ada Example (she/her)            | ada example
          Ada M. Example                   | ada m example
          A.M. Example                     | a m example
          """)
  void titlesRemarksAndFullStopsDoNotCount(String name, String key) {
    assertThat(PersonName.key(name)).isEqualTo(key);
  }

  @Test
  void aTitleBeforeOneWordTellsPeopleApart() {
    assertThat(PersonName.key("Ms. Li")).isNotEqualTo(PersonName.key("Mr. Li"));
    assertThat(PersonName.key("Hon Wai")).isEqualTo("hon wai");
  }
}
