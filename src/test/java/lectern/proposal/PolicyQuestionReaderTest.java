package lectern.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

  @Test
  void aBlockHasOneQuestionALine() {
    assertThat(
            questions(
                """
                policy-questions: |
                  A. Who pays?
                  B. What remains,
                  and for whom?
                  Why now
                  and here?
                  (c) Which rules? Which states?
                  - Where
                  • When
                  4) Access: How?
                  Q5: And then?
                """))
        .containsExactly(
            "A. Who pays?",
            "B. What remains, and for whom?",
            "Why now and here?",
            "(c) Which rules? Which states?",
            "- Where",
            "• When",
            "4) Access: How?",
            "Q5: And then?");
  }

  @Test
  void aWrappedParagraphIsOneQuestion() {
    String paragraph =
        "policy-questions: |\n  How long may an answer take\n  if the rumor needs\n  an hour?\n";

    assertThat(questions(paragraph))
        .containsExactly("How long may an answer take if the rumor needs an hour?");
    assertThat(questions(paragraph.replace('|', '>')))
        .containsExactly("How long may an answer take if the rumor needs an hour?");
  }

  @Test
  void marksSeparateQuestionsInAFoldedText() {
    assertThat(questions("policy-questions: >\n  1. Who pays?\n  2. What remains?\n"))
        .containsExactly("1. Who pays?", "2. What remains?");
    assertThat(questions("policy-questions: 'Rights: Who pays? What remains?'\n"))
        .containsExactly("Rights: Who pays? What remains?");
    assertThat(questions("policy-questions: ['1. Who pays?', '2. What remains?']\n"))
        .containsExactly("1. Who pays?", "2. What remains?");
  }

  @Test
  void headingsMayBeKeys() {
    assertThat(questions("policy-questions:\n  Access: Who pays?\n  Rights: Which?\n"))
        .containsExactly("Access: Who pays?", "Rights: Which?");
  }

  @Test
  void numbersAsKeysAreReportedOnceAndNothingIsLost() {
    String yaml = "policy-questions:\n  1: Who pays?\n  2: \"Rights: Which?\"\n";

    assertThat(Proposals.reading(yaml).problems())
        .extracting(Problem::message, Problem::remedy)
        .containsExactly(
            Tuple.tuple(
                "\"policy-questions\" must be text, not a mapping with a number as its key.",
                "Write each question as an item of a list, without the number: \"- ...\"."));
    assertThat(questions(yaml)).containsExactly("1. Who pays?", "2. Rights: Which?");
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

  private static List<String> questions(String yaml) {
    List<String> questions = new ArrayList<>();
    for (PolicyQuestion question :
        Proposals.reading(yaml)
            .value()
            .orElseThrow()
            .content()
            .policyQuestions()
            .value()
            .orElseThrow()) {
      questions.add(
          question.mark().map(mark -> mark + " ").orElse("")
              + question.heading().value().map(heading -> heading + ": ").orElse("")
              + question.question().value().orElse(""));
    }
    return questions;
  }
}
