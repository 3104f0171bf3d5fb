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

/** A policy question lacks its heading, its question or its question mark. */
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
        "A policy question lacks its heading, its question or its question mark.",
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
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (PolicyQuestion question :
        context.proposal().content().policyQuestions().value().orElse(List.of())) {
      List<Key> lacking = new ArrayList<>();
      for (Key key : question.keys()) {
        Field<?> part = question.field(key);
        if (part instanceof Field.Missing || part instanceof Field.Blank) {
          lacking.add(key);
        }
      }
      Optional<String> asked = question.question().value();
      if (!lacking.isEmpty()) {
        findings.add(lacking(question, lacking, rule));
      } else if (asked.isPresent() && !isQuestion(asked.get())) {
        findings.add(
            rule.finding(
                question.question().range(),
                "The policy question "
                    + Quote.of(asked.get())
                    + " does not end in a question mark.",
                "Put it as a question."));
      }
    }
    return findings;
  }

  private static Finding lacking(PolicyQuestion question, List<Key> lacking, RuleContext rule) {
    List<String> names = new ArrayList<>();
    for (Key key : lacking) {
      names.add(key.written());
    }
    return rule.finding(
        question.field(lacking.get(0)).range(),
        "This policy question has no " + EnglishList.of(names, "and no") + ".",
        "Write it as \"Heading: question?\", or with the keys \"heading\" and \"question\".");
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
    if (end == 0) {
      return false;
    }
    char mark = text.charAt(end - 1);
    boolean greek = mark == ';' && end > 1 && isGreek(text.charAt(end - 2));
    return greek || QUESTION_MARKS.indexOf(mark) >= 0;
  }

  /** Greek asks with a mark that is nearly always typed as a semicolon. */
  private static boolean isGreek(char letter) {
    return (letter >= '\u0370' && letter <= '\u03ff') || (letter >= '\u1f00' && letter <= '\u1fff');
  }

  private static final String CLOSING = "\"')]»”’*_）」』";

  /** Latin, full-width, Arabic, Greek, Armenian, Ethiopic, and doubled. */
  private static final String QUESTION_MARKS = "?？؟\u037e՞፧⁇⁈⁉";
}
