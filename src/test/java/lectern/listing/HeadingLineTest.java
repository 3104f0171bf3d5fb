package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.testing.Listings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016 | workshop | 7 | Spectrum | WS7: Spectrum",
        "2016 | DC | | on Islands | DC on Islands",
        "2017 | workshop | 7 | Spectrum | Spectrum (WS7)",
        "2017 | dynamic coalition | | Islands | Islands (DC)",
        "2018 | lightning session | 12 | Cables | IGF 2018 LIGHTNING SESSION #12 Cables",
        "2019 | pre-event | 1 | Map camp | IGF 2019 Pre-Event #1 Map camp",
        "2021 | plenary | | Cables | IGF 2021 Main Session: Cables",
        "2021 | plenary | | Main session on cables | IGF 2021 Main session on cables",
        "2021 | launch/award event | 4 | Prize | IGF 2021 Launch / Award Event #4 Prize",
        "2022 | NRI | | [NRIs] Youth | IGF 2022 [NRIs] Youth",
        "2022 | DC | | DC-Islands: Year three | IGF 2022 DC-Islands: Year three",
        "2022 | DC | | DCs at work | IGF 2022 DCs at work",
        "2022 | DC | | DCIslands | IGF 2022 DC DCIslands",
        "2023 | policy network | | Policy Network on AI | IGF 2023 Policy Network on AI",
        "2023 | policy network | | on AI | IGF 2023 Policy Network on AI",
        "2023 | open forum | 5 | Open Forum of a year | IGF 2023 Open Forum #5 Open Forum of a year",
      })
  void pagesOfEachYearHaveTheirHeadings(
      String year, String type, String number, String title, String heading) {
    String yaml =
        "event: IGF %s\ntype: %s\n%stitle: \"%s\"\n"
            .formatted(year, type, number == null ? "" : "number: " + number + "\n", title);

    assertThat(TextListing.print(Listings.of(yaml), 0).lines().findFirst()).contains(heading);
  }
}
