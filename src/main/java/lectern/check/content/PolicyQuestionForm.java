package lectern.check.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.proposal.PolicyQuestion;
import lectern.source.Quote;

/** A policy question lacks its heading or its question mark. */
public final class PolicyQuestionForm implements ProposalRule {

  @Override
  public String id() {
    return "content/policy-question-form";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "A policy question lacks its heading or its question mark.",
        """
            The form wants each as "Heading: question?"; a listing prints them so.
            """,
        """
            policy-questions:
              - heading: Access
                question: We will talk about who is still offline.
            """,
        """
            policy-questions:
              - heading: Access
                question: Who is still offline, and why?
            """);
  }

  @Override
  public List<Finding> check(Examination examination, Ruling ruling) {
    List<Finding> findings = new ArrayList<>();
    for (PolicyQuestion question :
        examination.proposal().content().policyQuestions().value().orElse(List.of())) {
      boolean noHeading = question.heading() instanceof Field.Missing;
      boolean noQuestion = question.question() instanceof Field.Missing;
      if (noHeading || noQuestion) {
        findings.add(
            ruling.finding(
                question.place(),
                "This policy question has no " + (noHeading ? "heading." : "question."),
                "Write it as \"Heading: question?\", or with the keys \"heading\" and \"question\"."));
      }
      Optional<String> asked = question.question().value();
      if (asked.isPresent() && !noHeading && !isQuestion(asked.get())) {
        findings.add(
            ruling.finding(
                question.question().place(),
                "The policy question "
                    + Quote.of(asked.get())
                    + " does not end in a question mark.",
                "Put it as a question."));
      }
    }
    return findings;
  }

  /**
   * Whether the last character, before closing quotes and brackets, is a question mark of any
   * script.
   */
  private static boolean isQuestion(String text) {
    int end = text.length();
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1))
            || CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end > 0 && QUESTION_MARKS.indexOf(text.charAt(end - 1)) >= 0;
  }

  private static final String CLOSING = "\"')]»”’*_";

  /** Latin, full-width, Arabic, Greek, Armenian and Ethiopic. */
  private static final String QUESTION_MARKS = "?？؟;՞፧⁇";
}
