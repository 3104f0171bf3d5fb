package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.fields.Located;
import lectern.testing.Proposals;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9                                                   | 9
          9.c                                                 | 9.c
          9.C                                                 | 9.c
          8.10                                                | 8.10
          SDG 9                                               | 9
          SDG9                                                | 9
          SDG-9                                               | 9
          sdg 9.c                                             | 9.c
          Goal 9                                              | 9
          UN SDG 9                                            | 9
          ODS 9                                               | 9
          'Goals 4, 5, and 9'                                 | 4; 5; 9
          SDG4/SDG9                                           | 4; 9
          'GOAL 9: Industry, Innovation and Infrastructure'   | 9
          9. Industry, Innovation and Infrastructure          | 9
          9. INDUSTRY INNOVATION & INFRASTRUCTURE             | 9
          9 - Industry, Innovation and Infrastructure         | 9
          9 – Industry, Innovation and Infrastructure         | 9
          9 Industry, Innovation and Infrastructure           | 9
          SDG 9 (Industry, Innovation and Infrastructure)     | 9
          'Industry, Innovation and Infrastructure'           | 9
          '12. Responsible Production and Consumption'        | 12
          '17: Partnerships to achieve the Goal'              | 17
          '13. Climate'                                       | 13
          4.4 4.7                                             | 4.4; 4.7
          4, 9, 16                                            | 4; 9; 16
          4; 9; 16                                            | 4; 9; 16
          4 / 9 / 16                                          | 4; 9; 16
          4. 9. 16.                                           | 4; 9; 16
          4 and 9                                             | 4; 9
          5.1 5.5 5.a 16.6                                    | 5.1; 5.5; 5.a; 16.6
          SDGs 4, 9 and 16                                    | 4; 9; 16
          'SDGs: 4, 9'                                        | 4; 9
          SDG 4 and SDG 9.c                                   | 4; 9.c
          'GOAL 8: Decent Work and Economic Growth GOAL 9: Industry, Innovation and Infrastructure' | 8; 9
          'GOAL 8: Work GOAL 9: Industry'                     | 8; 9
          '4. Quality Education, 9. Industry, Innovation and Infrastructure' | 4; 9
          '4. Education, 9. Industry'                         | 4; 9
          '4 Quality Education 9 Industry, Innovation and Infrastructure' | 4; 9
          'Goal 16, targets 16.6 and 16.7'                    | 16; 16.6; 16.7
          'SDG 4 - Target 4.7'                                | 4; 4.7
          '• 4 • 9'                                           | 4; 9
          '4., 5., 9.'                                        | 4; 5; 9
          '#SDG4 #SDG9'                                       | 4; 9
          'SDG_4, SDG_9'                                      | 4; 9
          Sustainable Development Goals 4 and 9               | 4; 9
          Objectif 9                                          | 9
          """)
  void aTextNamesGoalsAndTargets(String written, String codes) {
    assertThat(codes("sdgs: \"" + written + "\"")).isEqualTo(codes);
  }

  @Test
  void aRangeIsNoGoal() {
    assertThat(named("sdgs: SDG 3 to SDG 5")).containsExactly("SDG 3 to SDG 5");
  }

  @Test
  void aBlockHasOneALine() {
    String block =
        """
        sdgs: |
          4. Quality Education
          10.2

          - 9.c
          • GOAL 16: Peace, Justice
            and Strong Institutions
          - SDG 17
        """;
    assertThat(codes(block)).isEqualTo("4; 10.2; 9.c; 16; 17");
    assertThat(codes(block.replace('|', '>'))).isEqualTo("4; 10.2; 9.c; 16; 17");
  }

  @Test
  void aGoalWithItsTitleNeedsNoQuotes() {
    for (String yaml :
        new String[] {
          "sdgs:\n  - GOAL 8: Decent Work and Economic Growth\n  - GOAL 9: Industry\n",
          "sdgs:\n  - 8: Decent Work and Economic Growth\n  - 9: Industry\n",
          "sdgs:\n  GOAL 8: Decent Work and Economic Growth\n  GOAL 9: Industry\n",
          "sdgs:\n  GOAL 8:\n  GOAL 9:\n",
        }) {
      assertThat(codes(yaml)).as(yaml).isEqualTo("8; 9");
    }
  }

  @Test
  void whatIsWrittenBesideACodeIsKept() {
    assertThat(named("sdgs: 9.c Significantly increase access, 4.7 Skills"))
        .containsExactly("9.c Significantly increase access", "4.7 Skills");
    assertThat(named("sdgs: '9: Quality Education'")).containsExactly("9. Quality Education");
    assertThat(named("sdgs: [all of them, 4 - 9, 16.6.1, '09', 9th]"))
        .containsExactly("all of them", "4 - 9", "16.6.1", "09", "9th");
    assertThat(named("sdgs: [9, 9.c, '12. Responsible Production']"))
        .containsExactly(
            "9. Industry, Innovation and Infrastructure",
            "9.c",
            "12. Responsible Consumption and Production");
  }

  @Test
  void eachKnowsItsPlace() {
    List<Located<DevelopmentGoal>> goals = goals("sdgs: SDG 4, 9.c");

    assertThat(goals.get(0).range().start().column()).isEqualTo(7);
    assertThat(goals.get(1).range().start().column()).isEqualTo(14);
    assertThat(goals.get(1).range().end().column()).isEqualTo(17);
  }

  @Property(tries = 3000)
  void noWordIsLost(
      @ForAll
          @Chars({' ', '4', '9', '.', 'c', 'x', '-', ',', '\n', ':', '(', ')'})
          @StringLength(min = 1, max = 12)
          String text) {
    StringBuilder left = new StringBuilder();
    for (GoalParser.Found found : GoalParser.parse(text)) {
      assertThat(found.goal().code()).as(text).isNotEmpty();
      left.append(found.goal().code())
          .append(found.goal().goal().isPresent() ? found.goal().text() : "");
    }
    assertThat(letters(left.toString())).isEqualTo(letters(text));
  }

  private static String letters(String text) {
    return text.replaceAll("[^49cx]", "");
  }

  private static String codes(String yaml) {
    return String.join("; ", goals(yaml).stream().map(goal -> goal.value().toString()).toList());
  }

  private static List<String> named(String yaml) {
    return goals(yaml).stream().map(goal -> goal.value().named()).toList();
  }

  private static List<Located<DevelopmentGoal>> goals(String yaml) {
    return Proposals.proposal(yaml).content().sdgs().value().orElseThrow();
  }
}
