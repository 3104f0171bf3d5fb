package lectern.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "IGF 2021, igf-2021",
    "igf 2015, igf-2015",
    "' IGF 2025 ', igf-2025",
    "IGF-2019, igf-2019",
    "IGF2021, igf-2021",
    "igf 2021, igf-2021",
    "Internet Governance Forum 2021, igf-2021",
    "Internet Governance Forum (IGF) 2021, igf-2021",
    "The 2021 Internet Governance Forum, igf-2021",
    "European Dialogue on Internet Governance 2017, eurodig",
    "EuroDIG 2017, eurodig",
    "EuroDIG 2014, eurodig",
    "EuroDIG 2019, eurodig",
    "EURODIG, eurodig",
  })
  void anEventIsJudgedByItsOwnProfile(String event, String profile) {
    assertThat(Profiles.nameOf(event)).hasValue(profile);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IGF 2014",
        "IGF 2026",
        "IGF",
        "IGF 2021 Day 0",
        "IGF 21",
        "IGF 02021",
        "IGF USA 2021",
        "APrIGF 2021",
        "Internet Governance 2021",
        "2021",
        "EuroDIG 2013",
        "EuroDIG 2020",
        "EuroDIG twenty",
        "EuroDIGital 2017",
        "generic",
        "Panel parity",
        "CNCF",
        ""
      })
  void anEventOfNoShippedProfileIsJudgedByNone(String event) {
    assertThat(Profiles.nameOf(event)).isEqualTo(Optional.empty());
  }

  @Test
  void aProfileThatIsNotShippedIsAnErrorOfTheProgram() {
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Profiles.shipped("igf-2014"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("igf-2014");
  }
}
