package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lectern.fields.KeyMeaning;
import lectern.fields.KeySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {
  private static final List<KeySet> SETS =
      List.of(
          ProposalKey.ALL,
          PersonKey.ALL,
          AgendaKey.ALL,
          TimeKey.ALL,
          FormatKey.ALL,
          PolicyQuestionKey.ALL);

  @Test
  void everyLineNamesAKey() {
    for (KeySet keys : SETS) {
      List<KeyMeaning> meanings = KeyNames.TABLE.apply(keys.owner()).meanings();
      assertThat(meanings).as(keys.owner()).isNotEmpty();
      for (KeyMeaning meaning : meanings) {
        if (meaning instanceof KeyMeaning.Same same) {
          assertThat(keys.has(same.key())).as(same.key()).isTrue();
        } else if (meaning instanceof KeyMeaning.Inner inner) {
          KeySet parts =
              Map.of(
                      "time", TimeKey.ALL,
                      "format", FormatKey.ALL,
                      "speakers", PersonKey.ALL,
                      "organizers", PersonKey.ALL)
                  .get(inner.outer());
          assertThat(parts.has(inner.key())).as(inner.key()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "abstract, description",
    "Résumé, description",
    "DESCRIPCION, description",
    "policyQuestions, policy-questions",
    "Policy Question(s), policy-questions",
    "POLICY_QUESTIONS, policy-questions",
    "issue-area, theme",
    "panellists, speakers",
    "intervenants, speakers",
    "Remote Moderator, online-moderator",
    "sdg, sdgs",
    "outcomes, expected-outcomes",
    "duration, format.minutes",
    "stakeholder_group, speakers.stakeholder-group",
    "track, theme",
    "sub-themes, subtheme",
    "hashtag, keywords",
    "Palabras clave, keywords",
    "timezone, time-zone",
    "working language, language",
    "Org Team, organizing-team",
    "Organizing Team (Org Team), organizing-team",
    "Contact person, focal-point",
    "Proposer's Name, organizers",
    "Proposer’s Name, organizers",
    "Relevance to Theme, theme-relevance",
    "Relevance to Internet Governance, relevance",
    "Proposed Additional Tools, additional-tools",
    "reference document, background-paper",
    "report, session-report",
    "profile, setting",
    "organigram, ''"
  })
  void otherNamesOfKeys(String written, String key) {
    assertThat(ProposalKey.ALL.meaning(written).map(KeyNamesTest::text).orElse("")).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "affiliation, organization",
    "e-mail, email",
    "correo, email",
    "Région, regional-group",
    "speakers, ^speakers",
    "title, ''"
  })
  void otherNamesOfKeysOfPeople(String written, String key) {
    assertThat(PersonKey.ALL.meaning(written).map(KeyNamesTest::text).orElse("")).isEqualTo(key);
  }

  private static String text(KeyMeaning meaning) {
    if (meaning instanceof KeyMeaning.Same same) {
      return same.key();
    }
    if (meaning instanceof KeyMeaning.Setting) {
      return "setting";
    }
    return meaning instanceof KeyMeaning.Inner inner
        ? inner.outer() + "." + inner.key()
        : "^" + ((KeyMeaning.Outer) meaning).key();
  }
}
