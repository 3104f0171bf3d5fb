package lectern.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearGroupTest {
  private static final Profile PROFILE = Profiles.shipped("igf-2021");

  @ParameterizedTest
  @CsvSource({
    "Civil Socety, Civil Society",
    "Goverment, Government",
    "NGOs, Civil Society",
    "Privat Sector, Private Sector",
    "Tecnical Comunity, Technical Community"
  })
  void aMisspelledGroupIsFound(String text, String group) {
    assertThat(NearGroup.nearest(text, PROFILE.vocabularies().stakeholderGroups())).contains(group);
    assertThat(PROFILE.isLikeStakeholderGroup(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asian-Pacific Grp",
        "GRULAK",
        "Eastern Europ",
        "Western Europe and Others Group",
        "Europe",
        "EU",
        "NA"
      })
  void whatIsMeantAsARegionIsFound(String text) {
    assertThat(PROFILE.isLikeRegionalGroup(text)).isTrue();
    assertThat(PROFILE.isRegionalGroup(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Technical University",
        "Governance Forum",
        "Civil Liberties Union",
        "African Union",
        "APC",
        "APEC",
        "APNIC",
        "APAN",
        "LACNIC",
        "AFRINIC",
        "ISOC",
        "CSA",
        "Acme",
        "Pacific Islands Forum",
        "Asia Foundation",
        "European Broadcasting Union",
        "Business Council",
        "Technicolor"
      })
  void anOrganizationIsNoMisspelledGroup(String text) {
    assertThat(PROFILE.isLikeStakeholderGroup(text)).isFalse();
    assertThat(PROFILE.isLikeRegionalGroup(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Civil Socety", "Europe", "Academia", "Acme"})
  void withoutAListNothingIsLikeAGroup(String text) {
    Profile generic = Profiles.shipped("generic");
    assertThat(generic.isLikeStakeholderGroup(text)).isFalse();
    assertThat(generic.isLikeRegionalGroup(text)).isFalse();
  }
}
