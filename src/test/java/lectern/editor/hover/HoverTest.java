package lectern.editor.hover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lectern.config.FileSettings;
import lectern.editor.Cursor;
import lectern.editor.ProgrammeContext;
import lectern.session.Now;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.testing.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoverTest {
  private static Optional<Hover> at(String marked) {
    Cursor cursor = Cursor.in(marked.replace("¶", "\n"));
    List<Session> sessions =
        Checks.loader(FileSettings.NONE, Now.unknown())
            .load(Checks.file("a.yaml", cursor.text().text()), FileSettings.NONE)
            .proposals()
            .stream()
            .map(Session::of)
            .toList();
    return Hover.at(
        cursor.text(),
        cursor.offset(),
        new ProgrammeContext(Cursor.PROFILES, Programme.of(sessions)));
  }

  /** The first paragraph and the text that it is about. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "event: IGF 2021¶th‸eme: Trust ¦ **Theme** ¦ theme",
        "‸event: IGF 2021 ¦ **Event** ¦ event",
        "event: IGF‸ 2021 ¦ **Internet Governance Forum 2021** ¦ IGF 2021",
        "event: IGF 2021¶type: w‸s ¦ **workshop** ¦ ws",
        "event: IGF 2021¶theme: Trust, sec‸urity, stability ¦ **Trust, security, stability** ¦ Trust, security, stability",
        "moderator:¶  country: \"P‸L\" ¦ **Poland (PL)** ¦ PL",
        "sdgs: [1, 9.‸c] ¦ **9. Industry, Innovation and Infrastructure** ¦ 9.c",
        "sdgs: [‸99] ¦ ¦",
        "event: IGF 2021¶moderator: Ada, Civil Soc‸iety, WEOG ¦ **Civil Society** ¦ Civil Society",
        "event: IGF 2021¶moderator: Ada, Civil Society, WE‸OG ¦ **Western European and Others Group (WEOG)** ¦ WEOG",
        "event: IGF 2021¶moderator: A‸da, Civil Society, WEOG ¦ **Ada** ¦ Ada",
        "event: IGF 2021¶format: Panel - Audi‸torium - 90 Min ¦ **Auditorium** ¦ Auditorium",
        "status: dra‸ft ¦ **Status** ¦ draft",
        "title: some‸thing ¦ ¦",
        "titel‸: something ¦ ¦",
        "x: y # lectern: allow people/na‸me-case -- z ¦ **people/name-case** ¦ people/name-case",
        "x: y # lectern: allow people/na‸me -- z ¦ ¦",
        "description: |¶  the‸me: x ¦ ¦",
      })
  void saysWhatIsKnown(String marked, String title, String about) {
    Optional<Hover> hover = at(marked);
    assertThat(hover.map(found -> found.markdown().split("\n\n", -1)[0]).orElse(""))
        .isEqualTo(title == null ? "" : title);
    String text = Cursor.in(marked.replace("¶", "\n")).text().text();
    hover.ifPresent(
        found ->
            assertThat(text.substring(found.range().startOffset(), found.range().endOffset()))
                .isEqualTo(about));
  }

  @Test
  void aKeySaysLimitsRequirementsAndSources() {
    assertThat(at("event: IGF 2021\ntype: workshop\nspeak‸ers:\n").orElseThrow().markdown())
        .isEqualTo(
            """
            **Speaker**

            The speakers.

            At least 3 speakers, 3 of them confirmed, 2 stakeholder groups, 2 regional groups and 2 genders (where disclosed).

            At most 5 speakers.

            Required for submission. (stated: <https://intgovforum.org/content/igf-2021-workshop-submission-and-review-process>)

            "Speaker" in Internet Governance Forum 2021. (observed: <https://www.intgovforum.org/en/content/igf-2021-ws-119-the-next-chapter-of-un-cyber-dialogues>)""");
  }

  @Test
  void namesOfStrangersAreNoMarkup() {
    assertThat(
            at("title: '*x* <b>'\nnumber: 1\nmoderator: '[A](javascript:x) <b>‸'\n")
                .orElseThrow()
                .markdown())
        .doesNotContain("<b>")
        .doesNotContain("[A](")
        .contains("\\*x\\* &lt;b>");
  }
}
