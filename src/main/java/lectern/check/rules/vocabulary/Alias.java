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
import lectern.source.HiddenCharacters;
import lectern.source.Quote;

/** An alias of a value in the call's list. */
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
        "Alias of a listed value.",
        """
            An alias is read and counted as the listed value, and the listing prints that value. Proposals that use the call's own
            wording are easier to search.
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
    for (ListedValue value : ListedValue.of(context)) {
      String canonical = value.vocabulary().canonical(value.text());
      if (!canonical.equals(HiddenCharacters.withOrdinarySpaces(value.text()))) {
        findings.add(
            rule.from(value.vocabulary().source())
                .finding(
                    value.field().range(),
                    message(value.text(), value.vocabulary().label(), canonical),
                    "Write \"" + canonical + "\".")
                .withFix(
                    Fix.safe("Write \"" + canonical + "\".", value.field().replacedBy(canonical))));
      }
    }
    return findings;
  }

  private static String message(String text, String label, String canonical) {
    return text.equalsIgnoreCase(canonical)
        ? "The " + label + " must be written \"" + canonical + "\", not " + Quote.of(text) + "."
        : Quote.of(text) + " is an alias of the " + label + " \"" + canonical + "\".";
  }
}
