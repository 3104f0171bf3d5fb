package lectern.editor.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.config.FileSettings;
import lectern.editor.Cursor;
import lectern.editor.ProgrammeContext;
import lectern.session.Now;
import lectern.session.Programme;
import lectern.session.ProposalContext;
import lectern.session.Session;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionsTest {
  private static final String OTHERS =
      """
      event: IGF 2021
      type: workshop
      number: 7
      title: "Trust: a *bold* claim"
      speakers:
        - name: Zoë Ostrów
          organization: Fundacja Łącze
          stakeholder-group: Civil Society
          regional-group: Eastern European Group
        - Ada Example, Acme
      ---
      event: IGF 2021
      number: 8
      title: Access
      moderator: Zoe Ostrow
      ---
      event: IGF 2020
      number: 9
      """;

  private static ProgrammeContext project() {
    List<Session> sessions =
        Checks.loader(FileSettings.NONE, Now.unknown())
            .load(Checks.file("others.yaml", OTHERS), FileSettings.NONE)
            .proposals()
            .stream()
            .map(CompletionsTest::session)
            .toList();
    return new ProgrammeContext(Cursor.PROFILES, Programme.of(sessions));
  }

  private static Session session(ProposalContext context) {
    return Session.of(context);
  }

  private static List<Completion> at(String marked) {
    Cursor cursor = Cursor.in(marked.replace("¶", "\n"));
    return Completions.at(cursor.text(), cursor.offset(), project());
  }

  /** The labels at ‸, and the text after the first is inserted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "event: IGF 2021¶the‸           ¦ theme, theme-relevance ¦ event: IGF 2021¶theme: ",
        "event: IGF 2021¶Issue area¶th‸: x ¦ theme, theme-relevance ¦ event: IGF 2021¶Issue area¶theme: x",
        "event: IGF 2021¶theme: trust‸  ¦ Trust, security, stability ¦ event: IGF 2021¶theme: Trust, security, stability",
        "event: IGF 2021¶theme: 'trust‸  ¦ Trust, security, stability ¦ event: IGF 2021¶theme: 'Trust, security, stability'",
        "event: IGF 2021¶theme:‸¶x: y   ¦ * ¦ event: IGF 2021¶theme: Economic and social inclusion and human rights¶x: y",
        "event: IGF 2021¶type: ws‸ ¦ workshop ¦ event: IGF 2021¶type: workshop",
        "status: subm‸ ¦ submitted ¦ status: submitted",
        "event: eurod‸ ¦ EuroDIG ¦ event: EuroDIG",
        "event: 2021‸ ¦ IGF 2021 ¦ event: IGF 2021",
        "language: esp‸ ¦ Esperanto ¦ language: Esperanto",
        "time-zone: warsaw‸ ¦ Europe/Warsaw ¦ time-zone: Europe/Warsaw",
        "time-zone: Europe/Wars‸zawa ¦ Europe/Warsaw ¦ time-zone: Europe/Warsaw",
        "sdgs: [1, indu‸] ¦ 9 Industry, Innovation and Infrastructure ¦ sdgs: [1, 9]",
        "sdgs:¶  - 17.1‸ ¦ 17.1, 17.10, 17.11, 17.12, 17.13, 17.14, 17.15, 17.16, 17.17, 17.18, 17.19 ¦ sdgs:¶  - \"17.1\"",
        "event: IGF 2021¶conflicts-with: [7, ‸] ¦ 8 Access ¦ event: IGF 2021¶conflicts-with: [7, 8]",
        "event: IGF 2021¶conflicts-with: trust‸ ¦ 7 Trust: a *bold* claim ¦ event: IGF 2021¶conflicts-with: 7",
        "event: IGF 2021¶speakers:¶  - ostr‸ ¦ Zoë Ostrów ¦ event: IGF 2021¶speakers:¶  - Zoë Ostrów, Fundacja Łącze, Civil Society, Eastern European Group",
        "event: IGF 2021¶speakers: [ostr‸] ¦ Zoë Ostrów ¦ event: IGF 2021¶speakers: [\"Zoë Ostrów, Fundacja Łącze, Civil Society, Eastern European Group\"]",
        "event: IGF 2021¶speakers:¶  - Zoe Ostrow¶  - ex‸ ¦ Ada Example ¦ event: IGF 2021¶speakers:¶  - Zoe Ostrow¶  - Ada Example, Acme",
        "event: IGF 2021¶speakers:¶  - name: Ad‸ ¦ Ada Example ¦ event: IGF 2021¶speakers:¶  - name: Ada Example",
        "event: IGF 2021¶moderator: Zoë Ostrów, civil‸ ¦ Civil Society ¦ event: IGF 2021¶moderator: Zoë Ostrów, Civil Society",
        "event: IGF 2021¶moderator: Zoë Ostrów,‸ ¦ * ¦ event: IGF 2021¶moderator: Zoë Ostrów, Civil Society",
        "event: IGF 2021¶moderator: Zoë Ostrów, Civil Society, weog‸ ¦ Western European and Others Group (WEOG) ¦ event: IGF 2021¶moderator: Zoë Ostrów, Civil Society, Western European and Others Group (WEOG)",
        "event: IGF 2021¶moderator: \"Zoë Ostrów, Civil Society, weog‸\" ¦ Western European and Others Group (WEOG) ¦ event: IGF 2021¶moderator: \"Zoë Ostrów, Civil Society, Western European and Others Group (WEOG)\"",
        "event: IGF 2021¶speakers:¶  - name: 🎉¶    co‸¶    organization: x ¦ country, confirmation ¦ event: IGF 2021¶speakers:¶  - name: 🎉¶    country: ¶    organization: x",
        "speakers:¶  - {name: Ada, country: pl‸ ¦ Poland, Bolivia (Plurinational State of) ¦ speakers:¶  - {name: Ada, country: Poland",
        "speakers:¶  - country: united kingdom‸ ¦ United Kingdom ¦ *",
        "event: IGF 2021¶format: pan‸ - Auditorium - 90 Min ¦ Panel ¦ event: IGF 2021¶format: Panel - Auditorium - 90 Min",
        "event: IGF 2021¶format: Panel - ‸ ¦ * ¦ event: IGF 2021¶format: Panel - Auditorium",
        "event: IGF 2021¶type: workshop¶format:¶  minutes: 9‸ ¦ 90 ¦ event: IGF 2021¶type: workshop¶format:¶  minutes: 90",
        "event: IGF 2021¶format:¶  lay‸ ¦ layout ¦ event: IGF 2021¶format:¶  layout: ",
        "agenda:¶  - {title: Opening, act‸} ¦ activity ¦ agenda:¶  - {title: Opening, activity: }",
        "agenda:¶  - activity: q‸ ¦ q-and-a ¦ agenda:¶  - activity: q-and-a",
        "title: Acc‸ ¦ ¦ ",
        "description: |¶  the‸ ¦ ¦ ",
        "# the‸ ¦ ¦ ",
        "title: ADA # lectern: allow people/name‸, x/y -- as she writes it ¦ people/name-case ¦ title: ADA # lectern: allow people/name-case, x/y -- as she writes it",
        "title: ADA # lectern: allow people/name-case -- as‸ ¦ ¦ ",
        "description: |¶  # lectern: allow ‸ ¦ ¦ ",
        "event: IGF 2021¶descr‸ ¦ description, format-description ¦ event: IGF 2021¶description: |¶  ",
        "event: IGF 2021¶speak‸ ¦ speakers, additional-speakers ¦ event: IGF 2021¶speakers:¶  - ",
      })
  void offersWhatFits(String marked, String labels, String after) {
    List<Completion> found = at(marked);
    List<String> names = found.stream().map(Completion::label).toList();
    if (labels == null) {
      assertThat(names).isEmpty();
      return;
    }
    if (!labels.equals("*")) {
      assertThat(String.join(", ", names)).isEqualTo(labels);
    }
    Cursor cursor = Cursor.in(marked.replace("¶", "\n"));
    if (!after.equals("*")) {
      assertThat(cursor.after(found.get(0).edit()).replace("\n", "¶").strip())
          .isEqualTo(after.strip());
    }
  }

  @Test
  void keysAreInTheOrderOfTheFormWithoutThoseThatAreThere() {
    assertThat(at("event: IGF 2021\ntype: workshop\n‸\ntitle: x\n"))
        .extracting(Completion::label)
        .startsWith("number", "status", "time", "room", "theme")
        .doesNotContain("event", "type", "title")
        .doesNotHaveDuplicates();
  }

  @Test
  void whatAUserTypesIsComparedWithTheNameThatItIsFoundBy() {
    assertThat(at("event: IGF 2021\ntype: ws‸"))
        .extracting(Completion::filter)
        .containsExactly("WS");
  }

  @Test
  void peopleShowWhatIsKnownOfThem() {
    assertThat(at("event: IGF 2021\nspeakers:\n  - ostr‸"))
        .extracting(Completion::detail)
        .containsExactly("Fundacja Łącze, Civil Society, Eastern European Group");
  }
}
