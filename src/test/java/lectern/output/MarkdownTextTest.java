package lectern.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {
  private static final MarkdownText.Place LINE =
      new MarkdownText.Place(true, true, false, false, false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q&A, AT&T, R&D",
        "IGF 2021 WS #119: 5 > 3, 2 * 3, a_b_c (50%) – \"x\" 'y' a/b ok!",
        "C:\\dir",
        "#hashtag, 3.5 million, -5 degrees, 2021-12-10",
        "see www.example.org/a_b?c=1&d=2, or mail first_last@example.org",
        "a | b ] c: d + e = f"
      })
  void ordinaryTextStaysAsItIs(String text) {
    assertThat(MarkdownText.of(text, LINE)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a < b <img>        | a &lt; b &lt;img>",
        "&lt; &#60; &amp    | &amp;lt; &amp;#60; &amp",
        "*a* _b_ `c` ~d~    | \\*a\\* \\_b\\_ \\`c\\` \\~d\\~",
        "[a](b) ![c]        | \\[a](b) !\\[c]",
        "# a                | \\# a",
        "- a                | \\- a",
        "1. a               | 1\\. a",
        "> a                | \\> a",
        "---                | \\---",
        "===                | \\===",
        "a\\*               | a\\\\\\*",
        "a\\                | a\\\\",
        "see http://e.org/a_b, and | see <http://e.org/a_b>, and",
        "(HTTPS://E.ORG/(a)).      | (<HTTPS://E.ORG/(a)>).",
        "http://x<img       | <http://x>&lt;img",
        "http://x/\\<img    | <http://x/>\\\\&lt;img",
        "http:// a          | http\\:// a",
        "xhttp://e.org<   | xhttp\\://e.org&lt;",
        "\\http://e.org     | \\\\<http://e.org>",
        "www.e.org<img      | www\\.e.org&lt;img",
        "www.e.org*a*       | www\\.e.org\\*a\\*",
        "javascript://a     | `javascript:`//a"
      })
  void whatWouldHaveAMeaningIsEscaped(String text, String escaped) {
    assertThat(MarkdownText.of(text, LINE)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource({"a #, a \\#", "#, \\#", "a#b, a#b", "- a, - a"})
  void aHeadingKeepsItsLastHashes(String text, String escaped) {
    assertThat(MarkdownText.heading(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource({"[a], &#91;a&#93;", "http://e.org, http\\://e.org", "a!, a\\!"})
  void aLabelHoldsNoLink(String text, String escaped) {
    assertThat(MarkdownText.label(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"a|b; a\\|b", "http://e.org|a; <http://e.org>\\|a"})
  void aCellIsOne(String text, String escaped) {
    assertThat(MarkdownText.cell(text)).isEqualTo(escaped);
  }
}
