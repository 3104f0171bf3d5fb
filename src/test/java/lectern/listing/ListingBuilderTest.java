package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.testing.Listings;
import org.junit.jupiter.api.Test;

class ListingBuilderTest {

  @Test
  void personalDataIsNeverPrinted() {
    String yaml =
        """
        title: Access
        organizers: [{name: Ada A, email: ada@example.org, url: "https://example.org/ada"}]
        speakers:
          - name: Ben B
            stakeholder-group: Government
            gender: secret
            country: Examplia
            youth: true
            presence: online
            confirmation: declined
            email: ben@example.org
            aliases: [Benny]
            replaces: Cy C
            organization: Ministry
        """;
    Listing listing = Listings.of(yaml);
    for (String printed :
        new String[] {TextListing.print(listing, 80), MarkdownListing.print(listing)}) {
      assertThat(printed)
          .contains("Ada A", "Ben B, Ministry, Government")
          .doesNotContain(
              "@", "https", "secret", "Examplia", "online", "declined", "Benny", "Cy C");
    }
  }

  @Test
  void theCallsOwnWordsArePrinted() {
    String text =
        TextListing.print(
            Listings.of(
                """
                event: IGF 2021
                type: TH
                title: Access
                theme: trust, security, STABILITY
                speakers: ['Ada A, NGO, weog']
                format: roundtable - u shape - 60
                """),
            0);

    assertThat(text)
        .isEqualTo(
            """
            IGF 2021 Town Hall Access

            Theme
            Trust, security, stability

            Format
            Round Table - U-shape - 60 Min

            Speakers
            Ada A, Civil Society, Western European and Others Group (WEOG)
            """);
  }

  @Test
  void theDeadlineOfTheReportIsThatOfTheCall() {
    assertThat(text("event: IGF 2021\nkey-takeaways: One.\n"))
        .contains("Key Takeaways (* deadline 2 hours after session)\nOne.\n");
    assertThat(text("key-takeaways: One.\n")).contains("Key Takeaways\nOne.\n");
  }

  @Test
  void blankLinesBeforeProseAreLeftOut() {
    assertThat(text("description: \"\\n\\n - a\\n\"\nsdg-targets: \"\\n\\nb\"\n"))
        .isEqualTo("Untitled\n\nSDGs\nTargets: b\n\nDescription:\n - a\n");
  }

  @Test
  void aProposalOfNothingIsUntitled() {
    assertThat(text("x-mine: 1\n")).isEqualTo("Untitled\n");
    assertThat(MarkdownListing.print(Listings.of("x-mine: 1\n"))).isEqualTo("# Untitled\n");
  }

  @Test
  void agendaItemsWithoutTimesOrTitlesAreNamedAllTheSame() {
    assertThat(text("agenda: [{title: Opening}, {activity: q-and-a}, {minutes: 5}]"))
        .contains("Session timing:\nOpening\nQ-and-a\n");
    assertThat(text("agenda: [{minutes: 5}, {minutes: 10, activity: panel}]"))
        .contains("Session timing:\n00:00 – 00:05\n00:05 – 00:15 Panel\n");
  }

  @Test
  void sectionsAreNamedOnlyWhereHeadingsMakeSections() {
    String yaml = "issues: Why.\ninteraction: How.\nspeakers: [Ada A]\norganizers: [Ben B]\n";

    assertThat(text(yaml))
        .isEqualTo("Untitled\n\nOrganizer 1: Ben B\n\nSpeaker 1: Ada A\n\nWhy.\n\nHow.\n");
    assertThat(MarkdownListing.print(Listings.of(yaml)))
        .contains("## Organizers\n", "## Speakers\n", "## Issues", "## Interaction\n");
  }

  private static String text(String yaml) {
    return TextListing.print(Listings.of(yaml), 0);
  }
}
