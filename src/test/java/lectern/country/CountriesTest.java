package lectern.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
  private static final Path TABLE = Golden.folder("facts").resolve("un-regional-groups.csv");

  @Test
  void everyRowOfTheTableOfRegionalGroupsIsHere() throws IOException {
    List<String> lines = Files.readAllLines(TABLE);
    assertThat(lines.get(0)).isEqualTo("iso2,name,group,status");
    List<String> expected = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", 4);
      expected.add(cells[0] + "," + cells[1] + "," + cells[2]);
    }
    assertThat(expected).hasSize(204);
    List<String> found = Countries.all().stream().map(CountriesTest::row).toList();
    assertThat(found).containsAll(expected);
    assertThat(found.stream().filter(row -> !row.endsWith(","))).hasSize(193);
  }

  private static String row(Country country) {
    String group = country.group().map(RegionalGroup::name).orElse("");
    return country.code() + "," + country.name() + "," + group;
  }

  @Test
  void theCodesAreThoseOfTheStandardAndTwoMore() {
    List<String> codes = new ArrayList<>(Arrays.asList(Locale.getISOCountries()));
    codes.addAll(List.of("XK", "EU"));
    assertThat(Countries.all())
        .extracting(Country::code)
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void noNameMeansTwoCountries() {
    for (Country country : Countries.all()) {
      assertThat(Countries.find(country.code())).contains(country);
      assertThat(Countries.find(country.name())).contains(country);
    }
    assertThat(Countries.names())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.equals(name.strip()));
  }

  @ParameterizedTest
  @CsvSource({
    "no, NO",
    "germany, DE",
    "COTE D’IVOIRE, CI",
    "Cote dIvoire, CI",
    "Turkiye, TR",
    "Turkey, TR",
    "The Gambia, GM",
    "the Netherlands, NL",
    "Viet nam, VN",
    "Vietnam, VN",
    "UK, GB",
    "United States, US",
    "U.S.A., US",
    "South  Korea, KR",
    "Reunion, RE",
    "Iran, IR",
  })
  void aCountryIsFoundHoweverItIsWritten(String word, String code) {
    assertThat(Countries.find(word)).map(Country::code).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "XX", "Germny", "Europe", "the", "ze", "1"})
  void whatIsNoCountryIsNotFound(String word) {
    assertThat(Countries.find(word)).isEmpty();
  }

  @Test
  void aCountryIsOfItsOwnGroupAlone() {
    assertThat(groupsOf("IL")).containsExactly(RegionalGroup.WEOG);
    assertThat(groupsOf("US")).containsExactly(RegionalGroup.WEOG);
    assertThat(groupsOf("FJ")).containsExactly(RegionalGroup.APG);
  }

  @Test
  void whoTakesPartInTwoGroupsOrInNoneMayNameThem() {
    assertThat(groupsOf("TR")).containsExactly(RegionalGroup.APG, RegionalGroup.WEOG);
    assertThat(groupsOf("KI")).containsExactly(RegionalGroup.values());
    assertThat(groupsOf("PS")).containsExactly(RegionalGroup.values());
    assertThat(groupsOf("BM")).containsExactly(RegionalGroup.values());
  }

  private static List<RegionalGroup> groupsOf(String code) {
    Country country = Countries.find(code).orElseThrow();
    return Arrays.stream(RegionalGroup.values()).filter(country::isOf).toList();
  }

  @Test
  void aGroupIsMeantByItsNameItsAbbreviationAndWhatPeopleWrite() {
    for (RegionalGroup group : RegionalGroup.values()) {
      assertThat(RegionalGroup.find(group.title())).contains(group);
    }
    assertThat(RegionalGroup.find("weog")).contains(RegionalGroup.WEOG);
    assertThat(RegionalGroup.find("Latin america and the Caribbean"))
        .contains(RegionalGroup.GRULAC);
    assertThat(RegionalGroup.find("Intergovernmental Organization")).isEqualTo(Optional.empty());
  }
}
