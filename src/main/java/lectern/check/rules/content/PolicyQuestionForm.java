package lectern.check.rules.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.profile.Level;
import lectern.proposal.PolicyQuestion;
import lectern.session.EnglishList;
import lectern.session.ProposalContext;
import lectern.source.Quote;

/** A policy question without a heading, a question or a question mark. */
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
  public String subject() {
    return "Policy questions as \"Heading: question?\"";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Policy question without a heading, a question or a question mark.",
        """
            The form requires each policy question as "Heading: question?", and the listing prints it that way.
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
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (PolicyQuestion question :
        context.proposal().content().policyQuestions().value().orElse(List.of())) {
      List<Key> missing = new ArrayList<>();
      for (Key key : question.keys()) {
        Field<?> part = question.field(key);
        if (part instanceof Field.Missing || part instanceof Field.Blank) {
          missing.add(key);
        }
      }
      Optional<String> asked = question.question().value();
      if (!missing.isEmpty()) {
        findings.add(incomplete(question, missing, rule));
      } else if (asked.isPresent() && !isQuestion(asked.get())) {
        findings.add(
            rule.finding(
                question.question().range(),
                "The policy question "
                    + Quote.of(asked.get())
                    + " does not end with a question mark.",
                "Rephrase it as a question that ends with \"?\"."));
      }
    }
    return findings;
  }

  private static Finding incomplete(PolicyQuestion question, List<Key> missing, RuleContext rule) {
    List<String> names = new ArrayList<>();
    for (Key key : missing) {
      names.add(key.written());
    }
    return rule.finding(
        question.field(missing.get(0)).range(),
        "This policy question has no " + EnglishList.of(names, "and no") + ".",
        "Write \"Heading: question?\", or use the keys \"heading\" and \"question\".");
  }

  /**
   * Returns whether the last character before closing quotes and brackets is a question mark of any
   * script.
   */
  private static boolean isQuestion(String text) {
    int end = text.length();
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1))
            || CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    if (end == 0) {
      return false;
    }
    char mark = text.charAt(end - 1);
    boolean greek = mark == ';' && end > 1 && isGreek(text.charAt(end - 2));
    return greek || QUESTION_MARKS.indexOf(mark) >= 0;
  }

  /** Returns whether a letter is Greek: Greek question marks are usually typed as semicolons. */
  private static boolean isGreek(char letter) {
    return (letter >= '\u0370' && letter <= '\u03ff') || (letter >= '\u1f00' && letter <= '\u1fff');
  }

  private static final String CLOSING = "\"')]»”’*_）」』";

  /** Latin, full-width, Arabic, Greek, Armenian, Ethiopic, and doubled. */
  private static final String QUESTION_MARKS = "?？؟\u037e՞፧⁇⁈⁉";
}
