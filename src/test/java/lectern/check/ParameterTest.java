package lectern.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lectern.profile.Level;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.proposal.ProposalReader;
import lectern.proposal.Stage;
import lectern.session.Now;
import lectern.session.ProposalContext;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.SourceText;
import lectern.source.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** What a profile says of a rule holds, also where no shipped profile says it. */
class ParameterTest {
  private static final String TWO_OF_ONE_KIND =
      """
      speakers:
        - {name: Ada A, stakeholder-group: Press, regional-group: Alps, gender: female}
        - {name: Ben B, stakeholder-group: Clergy, regional-group: Andes, gender: male}
      """;

  @Test
  void diversityCountsUpToItsMinimum() {
    assertThat(messages("diversity/gender: {level: error, minimum: 3}", TWO_OF_ONE_KIND))
        .containsExactly(
            "The speakers have only 2 genders (\"female\" and \"male\"); at least 3 genders are required.");
    assertThat(messages("diversity/region: {level: error, minimum: 3}", TWO_OF_ONE_KIND))
        .containsExactly(
            "The speakers have only 2 regional groups (\"Alps\" and \"Andes\"); at least 3 regional groups are required.");
    assertThat(messages("diversity/stakeholder: {level: error, minimum: 3}", TWO_OF_ONE_KIND))
        .containsExactly(
            "The speakers have only 2 stakeholder groups (\"Press\" and \"Clergy\"); at least 3 stakeholder groups are required.");
    assertThat(messages("diversity/gender: {level: error, minimum: 2}", TWO_OF_ONE_KIND)).isEmpty();
  }

  @Test
  void theLeastNumberOfSpeakersIsTheProfiles() {
    String two = "speakers: [Ada A, Ben B]\n";
    assertThat(messages("people/minimum: {level: error, minimum: 2}", two)).isEmpty();
    assertThat(messages("people/minimum: {level: error, minimum: 4}", two))
        .containsExactly("2 speakers are listed; at least 4 are required.");
    assertThat(messages("people/minimum: error", two)).isEmpty();
  }

  @Test
  void theGreatestNumberOfSpeakersIsTheProfiles() {
    String two = "speakers: [Ada A, Ben B]\n";
    assertThat(messages("people/maximum: {level: error, maximum: 2}", two)).isEmpty();
    assertThat(messages("people/maximum: {level: error, maximum: 1}", two))
        .containsExactly("2 speakers are listed; at most 1 is allowed.");
    assertThat(messages("people/maximum: {level: error, maximum: 0}", "speakers: Ada A\n"))
        .containsExactly("1 speaker is listed; at most 0 are allowed.");
    assertThat(messages("people/maximum: error", two)).isEmpty();
  }

  @Test
  void theLeastNumberOfConfirmedSpeakersIsTheProfiles() {
    String one = "speakers: [{name: Ada A, confirmation: confirmed}, Ben B]\n";
    assertThat(messages("people/confirmed: {level: error, minimum: 1}", one)).isEmpty();
    assertThat(messages("people/confirmed: {level: error, minimum: 2}", one)).hasSize(1);
    assertThat(messages("people/confirmed: error", one)).isEmpty();
  }

  @Test
  void theAllowedMinutesAreTheProfiles() {
    String panel = "format: {minutes: 60}\n";
    assertThat(remedies("timing/allowed-minutes: {level: error, minutes: 20}", panel))
        .containsExactly("Choose 20 minutes.");
    assertThat(remedies("timing/allowed-minutes: {level: error, minutes: [20, 45]}", panel))
        .containsExactly("Choose 20 or 45 minutes.");
    assertThat(remedies("timing/allowed-minutes: error", panel)).isEmpty();
  }

  @Test
  void theShareOfTheRoomIsTheProfiles() {
    String half =
        """
        agenda:
          - {minutes: 10, activity: panel}
          - {minutes: 10, activity: discussion}
        """;
    assertThat(messages("timing/room-share: {level: note, percent: 50}", half)).isEmpty();
    assertThat(messages("timing/room-share: {level: note, percent: 51}", half))
        .containsExactly("Audience participation has 10 of 20 minutes, less than 51 percent.");
  }

  @Test
  void lengthsAreTheProfiles() {
    String text = "title: Access\ndescription: Who is offline?\n";
    assertThat(messages("content/title-length: {level: error, maximum: 6}", text)).isEmpty();
    assertThat(messages("content/title-length: {level: error, maximum: 5}", text)).hasSize(1);
    assertThat(messages("content/description-length: {level: error, maximum: 3}", text)).isEmpty();
    assertThat(messages("content/description-length: {level: error, maximum: 2}", text)).hasSize(1);
  }

  @Test
  void aFormatThatIsSeenInNoLayoutIsHeldInNone() {
    String profile =
        """
        vocabularies: {formats: {values: [Panel, Talk]}, layouts: {values: [Circle, Classroom]}}
        formats:
          rows:
            - {format: Panel, layouts: []}
            - {format: Talk, layouts: [Circle]}
        """;
    String rule = "vocabulary/unusual-combination: warning";
    assertThat(findings(profile, rule, "format: Panel - Circle\n"))
        .extracting(Finding::remedy)
        .containsExactly("Remove the layout.");
    assertThat(findings(profile, rule, "format: Talk - Circle\n")).isEmpty();
    assertThat(findings(profile, rule, "format: Talk - Classroom\n"))
        .extracting(Finding::remedy)
        .containsExactly("Write Circle, or ask the event's organizers for this layout.");
  }

  @Test
  void aProfileSetsTheLevelAndTheSource() {
    String profile = "sources: {page: https://example.org/call}\n";
    String rule = "content/sdg: {level: note, source: page, certainty: observed}";
    assertThat(findings(profile, rule, "sdgs: 18\n"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.level()).isEqualTo(Level.NOTE);
              assertThat(finding.source().orElseThrow().url()).contains("https://example.org/call");
            });
  }

  @Test
  void aProfileSwitchesARuleOff() {
    assertThat(messages("content/sdg: off", "sdgs: 18\n")).isEmpty();
    assertThat(messages("content/sdg: {level: off}", "sdgs: 18\n")).isEmpty();
    assertThat(messages("content/sdg: error", "sdgs: 18\n")).hasSize(1);
  }

  @Test
  void aRuleThatNoProfileNamesIsInForceUnlessOnlyACallCanKnow() {
    List<String> inForce =
        new RuleSet(profile("", "content/sdg: error"))
            .entries().stream().map(entry -> entry.rule().id()).toList();
    assertThat(inForce)
        .contains("people/role-collision", "timing/room-share")
        .doesNotContain(
            "people/minimum",
            "people/maximum",
            "people/confirmed",
            "timing/allowed-minutes",
            "content/title-length",
            "content/description-length",
            "vocabulary/unusual-combination");
  }

  private static List<String> messages(String setting, String proposal) {
    return findings("", setting, proposal).stream().map(Finding::message).toList();
  }

  private static List<String> remedies(String setting, String proposal) {
    return findings("", setting, proposal).stream().map(Finding::remedy).toList();
  }

  /** The findings of the rule that the setting is about. */
  private static List<Finding> findings(String profileParts, String setting, String proposal) {
    Profile profile = profile(profileParts, setting);
    SourceText text = new SourceText("proposal.yaml", proposal);
    ProposalContext context =
        ProposalReader.read(new YamlReader(Limits.STANDARD).read(text).get(0), profile)
            .value()
            .map(read -> new ProposalContext(read, profile, Stage.SUBMISSION, text, Now.unknown()))
            .orElseThrow();
    return new RuleSet(profile)
        .entries().stream()
            .filter(entry -> setting.startsWith(entry.rule().id() + ":"))
            .flatMap(entry -> entry.rule().check(context, entry.context()).stream())
            .toList();
  }

  private static Profile profile(String parts, String setting) {
    String text = "profile: own\ntitle: An own call\n" + parts + "rules:\n  " + setting + "\n";
    ParseResult<Profile> loaded = Profiles.read(new SourceText("own.yaml", text));
    assertThat(loaded.problems()).isEmpty();
    Optional<Profile> profile = loaded.value();
    return profile.orElseThrow();
  }
}
