package lectern.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {
  private final SafeText safe = new SafeText(Privacy.PUBLIC);

  @Test
  void addressesAreHiddenUnlessTheExportIsPrivate() {
    String text = "Ask a@example.org or <b@example.org>; not @c, nor d@e.";
    assertThat(safe.line(text))
        .isEqualTo("Ask [address not shown] or <[address not shown]>; not @c, nor d@e.");
    assertThat(new SafeText(Privacy.PRIVATE).line(text)).isEqualTo(text);
    assertThat(safe.prose("**Ask**\na@example.org")).isEqualTo("**Ask** [address not shown]");
  }

  @Test
  void linksToMeetingsStay() {
    String link = "https://example.zoom.us/j/123";
    assertThat(safe.line(link)).isEqualTo(link);
  }

  @Test
  void whatSteersIsEscapedAndWhatIsNoCharacterReplaced() {
    assertThat(safe.line("a\u001b[1m\u202Eb\uFFFE\uFFFF"))
        .isEqualTo("a\\u001B[1m\\u202Eb\uFFFD\uFFFD");
    assertThat(safe.prose("a\u0000\n\nb\uFFFE")).isEqualTo("a\\u0000\n\nb\uFFFD");
  }

  @Test
  void proseHasALineForEachParagraphAndNoBlankEnds() {
    assertThat(safe.prose("\n\nOne\ntwo.\n\n- three\n- four\n\n"))
        .isEqualTo("One two.\n\n- three\n- four");
  }
}
