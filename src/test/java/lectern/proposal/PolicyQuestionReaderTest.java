package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lectern.fields.Field;
import lectern.source.Problem;
import lectern.testing.Plain;
import lectern.testing.Proposals;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyQuestionReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Access: Who is offline?              | Access   | Who is offline?
          Access:    Who is offline?           | Access   | Who is offline?
          Access: Who pays: users or states?   | Access   | Who pays: users or states?
          Who is offline?                      |          | Who is offline?
          Is 10:15 too early?                  |          | Is 10:15 too early?
          At 10:15: who is late?               | At 10:15 | who is late?
          Access:                              | Access   |
          ': Who is offline?'                  |          | Who is offline?
          """)
  void thePrintedFormIsHeadingAndQuestion(String printed, String heading, String question) {
    PolicyQuestion read = question("policy-questions: [\"" + printed + "\"]");

    assertThat(read.heading().value().orElse(null)).isEqualTo(heading);
    assertThat(read.question().value().orElse(null)).isEqualTo(question);
  }

  @Test
  void thePrintedFormNeedsNoQuotes() {
    for (String yaml :
        new String[] {
          "policy-questions:\n  - Access: Who is offline?\n",
          "policy-questions:\n  - \"Access: Who is offline?\"\n",
          "policy-questions:\n  - Access:\n      Who is\n      offline?\n",
          "policy-questions:\n  - heading: Access\n    question: Who is offline?\n",
          "policy-questions:\n  Access: Who is offline?\n",
          "policy-questions: \"Access: Who is offline?\"\n",
        }) {
      assertThat(Plain.of(question(yaml)))
          .as(yaml)
          .isEqualTo(Map.of("heading", "Access", "question", "Who is offline?"));
    }
  }

  @Test
  void aHeadingOfSeveralWordsIsNoMisspeltKey() {
    assertThat(Plain.of(question("policy-questions:\n  - the digital divide: Who is offline?\n")))
        .isEqualTo(Map.of("heading", "the digital divide", "question", "Who is offline?"));
  }

  @Test
  void aSingleSmallWordIsAMisspeltKey() {
    assertThat(Proposals.reading("policy-questions: [{haeding: Access}]").problems())
        .extracting(Problem::message, Problem::remedy)
        .containsExactly(
            Tuple.tuple(
                "\"haeding\" is not a valid key of a policy question.",
                "Did you mean \"heading\"?"));
  }

  @Test
  void aHeadingWithoutAValueHasABlankQuestion() {
    PolicyQuestion read = question("policy-questions:\n  - Access to all:\n");

    assertThat(read.heading().value()).contains("Access to all");
    assertThat(read.question()).isInstanceOf(Field.Blank.class);
  }

  @Test
  void bothPartsKnowTheirPlaces() {
    PolicyQuestion read = question("policy-questions: ['Access:  Who?']");

    assertThat(read.heading().range().start().column()).isEqualTo(21);
    assertThat(read.heading().range().end().column()).isEqualTo(27);
    assertThat(read.question().range().start().column()).isEqualTo(30);
    assertThat(read.question().range().end().column()).isEqualTo(34);
  }

  @Property(tries = 3000)
  void anyTextIsOneQuestionOfNonBlankParts(
      @ForAll @Chars({' ', ':', 'a', '?', '\n'}) @StringLength(min = 1, max = 10) String text) {
    String yaml = "policy-questions: [x, \"" + text.replace("\n", "\\n") + "\"]";
    for (PolicyQuestion read :
        Proposals.proposal(yaml).content().policyQuestions().value().orElseThrow()) {
      assertThat(read.heading().value().orElse("a")).isNotBlank().doesNotContain("\n");
      assertThat(read.question().value().orElse("a")).isNotBlank().doesNotContain("\n");
    }
  }

  private static PolicyQuestion question(String yaml) {
    return Proposals.proposal(yaml).content().policyQuestions().value().orElseThrow().get(0);
  }
}
