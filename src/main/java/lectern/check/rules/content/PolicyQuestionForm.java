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
import lectern.proposal.QuestionMarks;
import lectern.session.ProposalContext;
import lectern.source.EnglishList;
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
      } else if (asked.isPresent() && !QuestionMarks.end(asked.get())) {
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
}
