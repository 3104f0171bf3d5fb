package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.proposal.AgendaKey;
import lectern.proposal.FormatKey;
import lectern.proposal.PersonKey;
import lectern.proposal.PolicyQuestionKey;
import lectern.proposal.ProposalKey;
import lectern.proposal.TimeKey;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;

class PublicTextTest {
  private static final List<TypedKey[]> KEYS =
      List.of(
          ProposalKey.values(),
          PersonKey.values(),
          FormatKey.values(),
          TimeKey.values(),
          PolicyQuestionKey.values(),
          AgendaKey.values());

  /** Whoever adds a field to this list decides that rules look for private contacts in it. */
  @Test
  void theShortTextsThatEverybodyCanReadAreThese() {
    assertThat(keys(ValueType.Simple.LINE))
        .containsExactly(
            ProposalKey.TITLE,
            ProposalKey.ROOM,
            PersonKey.NAME,
            PersonKey.ORGANIZATION,
            PolicyQuestionKey.HEADING,
            PolicyQuestionKey.QUESTION,
            AgendaKey.TITLE);
  }

  @Test
  void eachLineOfAListIsPublic() {
    List<TypedKey> lists = keys(new ValueType.Items(ValueType.Simple.LINE));
    StringBuilder yaml = new StringBuilder();
    lists.forEach(key -> yaml.append(key.written()).append(": [one, another]\n"));

    assertThat(texts(yaml.toString()))
        .extracting(PublicText::key)
        .hasSize(2 * lists.size())
        .hasSameElementsAs(lists);
    assertThat(lists).isNotEmpty();
  }

  /** In a list, nothing would find it. */
  @Test
  void noListHoldsProse() {
    assertThat(keys(new ValueType.Items(ValueType.Simple.PROSE))).isEmpty();
  }

  private static List<TypedKey> keys(ValueType type) {
    List<TypedKey> keys = new ArrayList<>();
    for (TypedKey[] some : KEYS) {
      for (TypedKey key : some) {
        if (key.type().equals(type)) {
          keys.add(key);
        }
      }
    }
    return keys;
  }

  @Test
  void everyProseFieldIsPublic() {
    List<TypedKey> prose = keys(ValueType.Simple.PROSE);
    StringBuilder yaml = new StringBuilder();
    prose.forEach(key -> yaml.append(key.written()).append(": some words\n"));
    assertThat(texts(yaml.toString())).extracting(PublicText::key).containsExactlyElementsOf(prose);
  }

  @Test
  void textsOfPartsAreInTheOrderOfAListing() {
    assertThat(
            texts(
                """
                event: IGF 2021
                room: Hall
                title: Access
                speakers:
                  - {name: Ada, organization: Acme, country: PL, url: "https://example.org", email: a@b.org}
                moderator: {name: Ben, aliases: [B.], replaces: Cem, gender: other}
                policy-questions: ["Access: Who pays?"]
                agenda: [{start: 0:00, end: 0:05, title: Opening, activity: opening}]
                description: Words.
                sdgs: [9]
                previous-report: https://example.org/report
                """))
        .extracting(text -> Map.entry(text.key().written(), text.text()))
        .containsExactly(
            Map.entry("title", "Access"),
            Map.entry("room", "Hall"),
            Map.entry("name", "Ada"),
            Map.entry("organization", "Acme"),
            Map.entry("name", "Ben"),
            Map.entry("heading", "Access"),
            Map.entry("question", "Who pays?"),
            Map.entry("description", "Words."),
            Map.entry("title", "Opening"));
  }

  private static List<PublicText> texts(String yaml) {
    return PublicText.all(Checks.check("proposal.yaml", yaml).proposals().get(0).proposal());
  }
}
