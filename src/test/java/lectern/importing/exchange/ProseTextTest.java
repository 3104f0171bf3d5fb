package lectern.importing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTextTest {
  @Test
  void htmlBecomesParagraphsListsAndLinks() {
    assertThat(
            ProseText.of(
                "<h2>Why</h2><p>One<br>two &amp; three</p>\n<ol><li>a</li><li>b <ul><li>c</li></ul></li></ol>"
                    + "<p>See <a href=\"https://example.org/x\">this</a>.</p>"))
        .isEqualTo(
            "Why\n\nOne\ntwo & three\n\n1. a\n2. b\n- c\n\nSee this (https://example.org/x).");
  }

  @Test
  void markdownAndComparisonsStayAsTheyAre() {
    assertThat(ProseText.of("**Bold** and a < b > c\r\n\r\n- item"))
        .isEqualTo("**Bold** and a < b > c\n\n- item");
  }
}
