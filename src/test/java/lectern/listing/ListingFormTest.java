package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import lectern.profile.FormField;
import lectern.profile.FormStyle;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.FieldPath;
import lectern.proposal.ProposalKey;
import lectern.testing.Listings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ListingFormTest {
  static final List<String> PROFILES = Profiles.SHIPPED;

  @ParameterizedTest
  @FieldSource("PROFILES")
  void everyFieldForReadersIsPrintedOnceWhateverTheSessionType(String name) {
    Profile profile = Profiles.shipped(name);
    for (Optional<String> type : List.of(Optional.<String>empty(), Optional.of("main session"))) {
      List<FieldPath> paths = new ArrayList<>();
      for (FormField field : ListingForm.of(profile, type)) {
        paths.add(field.path());
      }
      assertThat(new HashSet<>(paths)).hasSameSizeAs(paths);
      assertThat(paths)
          .extracting(FieldPath::key)
          .contains(
              ProposalKey.SPEAKERS,
              ProposalKey.FORMAT,
              ProposalKey.DESCRIPTION,
              ProposalKey.TOPICS,
              ProposalKey.REPORTER,
              ProposalKey.SESSION_REPORT)
          .doesNotContain(ProposalKey.STATUS, ProposalKey.TITLE, ProposalKey.CONFLICTS_WITH);
    }
  }

  @ParameterizedTest
  @FieldSource("PROFILES")
  void aFieldThatContinuesAnotherComesAfterIt(String name) {
    List<FormField> fields = ListingForm.of(Profiles.shipped(name), Optional.of("workshop"));
    assertThat(fields).isNotEmpty();
    assertThat(fields.get(0).style()).isNotIn(FormStyle.CONTINUED, FormStyle.JOINED);
  }

  @Test
  void aFieldThatTheYearDoesNotHaveIsPrintedWhereOtherYearsHaveIt() {
    assertThat(text("event: IGF 2021\ndescription: What.\nrelevance: Why.\ninteraction: How.\n"))
        .isEqualTo("IGF 2021\n\nDescription:\nWhat.\n\nRelevance\nWhy.\n\nHow.\n");
  }

  @Test
  void theLabelOfAFieldWithoutValueIsPrintedForWhatContinuesIt() {
    assertThat(text("event: IGF 2024\nformat: {minutes: 60}\n"))
        .isEqualTo("IGF 2024\n\nFormat\nDuration (minutes): 60\n");
    assertThat(text("event: IGF 2024\nformat: {type: Classroom, minutes: 60}\n"))
        .isEqualTo("IGF 2024\n\nFormat\nClassroom\nDuration (minutes): 60\n");
    assertThat(text("event: IGF 2024\nformat-description: Small.\n"))
        .isEqualTo("IGF 2024\n\nFormat\nFormat description: Small.\n");
  }

  @Test
  void fieldsBelowAnotherAreJoinedToIt() {
    assertThat(text("event: IGF 2025\ntheme: Digital Cooperation\ntopics: [Access, Trust]\n"))
        .isEqualTo("IGF 2025\n\nSubtheme\nDigital Cooperation\nAccess\nTrust\n");
    assertThat(text("event: IGF 2025\ntopics: [Access]\n"))
        .isEqualTo("IGF 2025\n\nSubtheme\nAccess\n");
  }

  @Test
  void theNumberStandsWhereTheYearPrintsIt() {
    assertThat(text("event: IGF 2017\ntype: workshop\nnumber: 37\ntitle: Clubs\n"))
        .isEqualTo("Clubs (WS37)\n");
    assertThat(text("event: IGF 2018\ntype: open forum\nnumber: 14\ntitle: Clubs\n"))
        .isEqualTo("IGF 2018 OF #14 Clubs\n");
    assertThat(text("event: IGF 2019\ntype: pre-event\nnumber: 1\ntitle: Clubs\n"))
        .isEqualTo("IGF 2019 Pre-Event #1 Clubs\n");
    assertThat(text("event: IGF 2022\ntype: NRIs\ntitle: Clubs\n"))
        .isEqualTo("IGF 2022 NRI Clubs\n");
  }

  @Test
  void peopleAreNumberedAsTheSessionTypeHasIt() {
    String people = "event: IGF 2023\nspeakers: [Ada Example, Ben Example]\n";
    assertThat(text("type: workshop\n" + people))
        .isEqualTo("IGF 2023 WS\n\nSpeaker 1: Ada Example\nSpeaker 2: Ben Example\n");
    assertThat(text("type: lightning talk\n" + people))
        .isEqualTo("IGF 2023 Lightning Talk\n\nSpeakers\nAda Example\nBen Example\n");
  }

  @Test
  void labelsInFrontOfValuesEndWithOneMark() {
    assertThat(text("event: IGF 2019\nexpected-outcomes: One.\nmoderator: Ada Example\n"))
        .isEqualTo("IGF 2019\n\nExpected Outcomes: One.\n\nOnsite Moderator:\nAda Example\n");
    assertThat(text("event: IGF 2025\nparticipants-gain: A list.\n"))
        .isEqualTo(
            "IGF 2025\n\nWhat will participants gain from attending this session? A list.\n");
  }

  @Test
  void headingsHaveNoColon() {
    assertThat(MarkdownListing.print(Listings.of("event: IGF 2021\ndescription: What.\n")))
        .contains("## Description\n");
  }

  @Test
  void whatCannotBeReadIsPrintedAsItIsWritten() {
    assertThat(
            text(
                """
                number: many
                time: {start: tomorrow}
                description: [a, {b: c}]
                format: [Panel, 90]
                """))
        .isEqualTo("#many\n\nTime\ntomorrow\n\nFormat\nPanel\n90\n\nDescription:\na\nb: c\n");
  }

  private static String text(String yaml) {
    return TextListing.print(Listings.of(yaml), 0);
  }
}
