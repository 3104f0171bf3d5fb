package lectern.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.profile.Level;
import lectern.profile.Profile;
import lectern.profile.Profiles;
import lectern.profile.Requirement;
import lectern.profile.Source;
import lectern.proposal.FieldPath;
import lectern.proposal.Stage;
import lectern.source.SourceText;
import org.junit.jupiter.api.Test;

class RulePhrasesTest {
  private static Requirement requirement(Optional<Level> level) {
    FieldPath title = FieldPath.parse("title").orElseThrow();
    return new Requirement(Stage.DRAFT, title, List.of(), level, Source.HOUSE);
  }

  private static Profile profile(String text) {
    return Profiles.read(new SourceText("p.yaml", text)).value().orElseThrow();
  }

  @Test
  void aMissingFieldIsWhatTheRuleForItMakesOfIt() {
    assertThat(Registry.find(RulePhrases.REQUIRED).map(Rule::level)).hasValue(Level.ERROR);
    assertThat(RulePhrases.level(requirement(Optional.empty()), profile("profile: p\n")))
        .isEqualTo("error");
  }

  @Test
  void theProfileCanSayOtherwiseForTheRuleOrForTheField() {
    Profile lenient = profile("rules: {structure/required: note}\n");
    assertThat(RulePhrases.level(requirement(Optional.empty()), lenient)).isEqualTo("note");
    assertThat(RulePhrases.level(requirement(Optional.of(Level.WARNING)), lenient))
        .isEqualTo("warning");
  }
}
