package lectern.session;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.session.ProseLimits.Excess;
import lectern.session.ProseLimits.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseLimitsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "> a\n>> b\n> c",
        "- a\n  - b\n    - c\n\n      d\n- e",
        "1. a\n   1) b\n",
        "- - - - - - - - - - - - - - - - - - - - - - -",
        "* * * * * * * * * * * * * * * * * * * * * * *\n> _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _",
        "************************************************",
        "******************** NOTE ********************",
        "*a* **b** _c_ ***d*** [e](f) ![g](h) [i] [[j]]",
        "2*3*4*5*6*7*8*9*10*11*12*13*14*15*16*17*18*19*20*21",
        "snake_case_with_very_many_words_a_b_c_d_e_f_g_h_i_j_k_l_m_n",
        "###### six",
        "#######seven",
        "                                                  far to the right",
        "    - a\n        - b\n            - c"
      })
  void ordinaryProseIsWithinEachLimit(String prose) {
    assertThat(ProseLimits.exceeded(prose)).isEmpty();
    assertThat(ProseLimits.isParsed(prose)).isTrue();
  }

  static String[] deepest() {
    return new String[] {
      "> ".repeat(16) + "a",
      ">".repeat(16) + "a",
      "- ".repeat(16) + "a",
      "1. ".repeat(16) + "a",
      "*a **a ".repeat(8) + "b** b* ".repeat(8),
      "[".repeat(16) + "a" + "]".repeat(16),
      "*".repeat(32) + "a" + "*".repeat(32),
      list(16)
    };
  }

  private static String list(int levels) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      list.append("  ".repeat(i)).append("- a\n");
    }
    return list.toString();
  }

  @ParameterizedTest
  @MethodSource("deepest")
  void sixteenLevelsAreWithinTheLimit(String prose) {
    assertThat(ProseLimits.exceeded(prose)).isEmpty();
  }

  static String[] tooDeep() {
    return new String[] {
      "> ".repeat(17) + "a",
      ">".repeat(17) + "a",
      "- ".repeat(17) + "a",
      "> - ".repeat(9) + "a",
      "1. ".repeat(17) + "a",
      "*\t".repeat(17) + "a",
      "*a **a ".repeat(9) + "b** b* ".repeat(9),
      "*a _a ".repeat(9) + "b_ b* ".repeat(9),
      "[".repeat(17) + "a" + "]".repeat(17),
      "![".repeat(17) + "a" + "](b)".repeat(17),
      "*".repeat(34) + "a" + "*".repeat(34),
      list(17),
      list(17).replace("\n", "\nlazy\n"),
      "*a _a".repeat(1000),
      "![[]()".repeat(1000),
      "> a\n\n" + list(17)
    };
  }

  @ParameterizedTest
  @MethodSource("tooDeep")
  void moreIsTooDeep(String prose) {
    assertThat(ProseLimits.exceeded(prose)).map(Excess::limit).contains(Limit.DEPTH);
    assertThat(ProseLimits.isParsed(prose)).isFalse();
  }

  @Test
  void thePlaceIsThatOfTheMarkThatPassesTheLimit() {
    assertThat(ProseLimits.exceeded("a\n\n" + "> ".repeat(20)))
        .contains(new Excess(Limit.DEPTH, 3 + 32));
    assertThat(ProseLimits.exceeded("a\n\n####### b")).contains(new Excess(Limit.HASHES, 3));
  }

  @Test
  void theReferencesOfALinkMayExpandToTheSizeOfAText() {
    String definition = "[Some  Label]: http://" + "u".repeat(993) + "\n\n";
    String within = definition + "[some label]\n".repeat(65);
    assertThat(ProseLimits.exceeded(within)).isEmpty();
    assertThat(ProseLimits.exceeded(within + "[a][SOME LABEL]"))
        .contains(new Excess(Limit.LINK_REFERENCES, within.length() + 3));
    assertThat(ProseLimits.isParsed(within + "[a][SOME LABEL]")).isFalse();
    String title = "[x]: http://e.org\n'" + "u".repeat(3000) + "'\n\n" + "[x]".repeat(40);
    assertThat(ProseLimits.exceeded(title)).map(Excess::limit).contains(Limit.LINK_REFERENCES);
  }

  @Test
  void manyDefinitionsThatAreUsedOnceExpandToNoMoreThanTheirText() {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      prose.append('[').append(i).append("]: http://example.org/").append("u".repeat(100));
      prose.append(" 'A title'\n");
    }
    for (int i = 0; i < 300; i++) {
      prose.append("\nsee [").append(i).append(']');
    }
    assertThat(ProseLimits.exceeded(prose.toString())).isEmpty();
  }

  @Test
  void tooManyHashesAreTextToAParserAsWell() {
    assertThat(ProseLimits.isParsed("####### seven")).isTrue();
  }

  @Test
  void aTextOfTheGreatestSizeIsWhole() {
    String text = "é".repeat(ProseLimits.MAX_TEXT / 2);
    assertThat(ProseLimits.exceeded(text)).isEmpty();
    assertThat(ProseLimits.cut(text)).isSameAs(text);
  }

  @Test
  void aLargerTextIsCutBetweenCharacters() {
    String text = "a" + "\uD83D\uDE00".repeat(ProseLimits.MAX_TEXT / 4);
    int end = text.length() - 2;
    assertThat(ProseLimits.exceeded(text)).contains(new Excess(Limit.TEXT_SIZE, end));
    assertThat(ProseLimits.cut(text)).isEqualTo(text.substring(0, end) + ProseLimits.CUT);
    assertThat(ProseLimits.isParsed(text)).isFalse();
  }
}
