package lectern.check.rules.structure;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.proposal.PolicyQuestion;
import lectern.session.ProposalContext;
import lectern.source.Fix;
import lectern.source.Quote;
import lectern.source.yaml.TypographicQuotes;

/** A value in typographic quotation marks, which YAML reads as a part of the text. */
public final class TypographicQuotation implements ProposalRule {
  private static final String REMEDY = "Write straight quotation marks (\") instead, or none.";

  @Override
  public String id() {
    return "structure/typographic-quotation";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "A value in typographic quotation marks.",
        """
            Word processors replace straight quotation marks by typographic ones. YAML knows only the straight ones, so the others
            become a part of the text. A value that begins and ends with them is reported; quotations inside a text are not.
            """,
        """
            title: “Meaningful access”
            """,
        """
            title: "Meaningful access"
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    if (context.source().isPlain()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (PlainScalar text : PlainScalar.of(context.proposal())) {
      if (TypographicQuotes.surround(text.text())) {
        findings.add(finding(text, rule));
      }
    }
    for (PolicyQuestion question :
        context.proposal().content().policyQuestions().value().orElse(List.of())) {
      String text =
          question.heading().value().orElse("") + ": " + question.question().value().orElse("");
      if (TypographicQuotes.surround(text)) {
        findings.add(rule.finding(question.range(), message(text, "policy-questions"), REMEDY));
      }
    }
    return findings;
  }

  private static Finding finding(PlainScalar text, RuleContext rule) {
    String written = text.text();
    int last = written.length() - 1;
    return rule.finding(text.range(), message(written, text.key().written()), REMEDY)
        .withFix(
            Fix.unsafe(
                "Remove the quotation marks.",
                text.scalar().replacedBy(written.substring(1, last))));
  }

  private static String message(String text, String key) {
    return "The quotation marks "
        + text.charAt(0)
        + " and "
        + text.charAt(text.length() - 1)
        + " are part of the text of "
        + Quote.of(key)
        + ".";
  }
}
