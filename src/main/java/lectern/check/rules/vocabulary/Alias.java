package lectern.check.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.session.ProposalContext;
import lectern.source.Fix;
import lectern.source.Quote;

/** A value is another spelling of one in the call's list. */
public final class Alias implements ProposalRule {

  @Override
  public String id() {
    return "vocabulary/alias";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "A value is another spelling of one in the call's list.",
        """
            It is understood and counted as the listed value, and a listing prints that. Writing it as the call does makes
            proposals easier to search.
            """,
        """
            speakers:
              - name: Ada Example
                regional-group: WEOG
            """,
        """
            speakers:
              - name: Ada Example
                regional-group: Western European and Others Group (WEOG)
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (Use use : Use.of(context)) {
      String canonical = use.vocabulary().canonical(use.text());
      if (!canonical.equals(use.text())) {
        findings.add(
            rule.from(use.vocabulary().source())
                .finding(
                    use.field().range(),
                    Quote.of(use.text())
                        + " stands for the "
                        + use.vocabulary().label()
                        + " \""
                        + canonical
                        + "\".",
                    "Write \"" + canonical + "\".")
                .withFix(
                    Fix.safe("Write \"" + canonical + "\".", use.field().replacedBy(canonical))));
      }
    }
    return findings;
  }
}
