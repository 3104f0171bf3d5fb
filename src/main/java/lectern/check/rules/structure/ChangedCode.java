package lectern.check.rules.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.check.SustainableDevelopmentGoals;
import lectern.country.Countries;
import lectern.fields.Key;
import lectern.profile.Level;
import lectern.proposal.FormatKey;
import lectern.proposal.PersonKey;
import lectern.proposal.PolicyQuestionKey;
import lectern.proposal.ProposalKey;
import lectern.session.ProposalContext;
import lectern.source.Fix;
import lectern.source.Quote;

/** A text or code without quotes that other YAML readers change. */
public final class ChangedCode implements ProposalRule {
  /** Fields whose right values nobody changes; a wrong one is reported as that. */
  private static final Set<Key> UNCHANGED =
      Set.of(
          ProposalKey.TYPE,
          ProposalKey.THEME,
          ProposalKey.PREVIOUS_REPORT,
          FormatKey.TYPE,
          FormatKey.LAYOUT,
          PersonKey.STAKEHOLDER_GROUP,
          PersonKey.REGIONAL_GROUP,
          PolicyQuestionKey.QUESTION);

  @Override
  public String id() {
    return "structure/changed-code";
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
        "A text or code without quotes that other YAML readers change.",
        """
            Lectern reads what is written. A script in another language often does not: by the rules of YAML 1.1 or 1.2
            it takes 8.10 for the number 8.1, 007 for 7, 1e3 for 1000, 12:30 for 750, 2021-12-10 for a date, and no, the code
            of Norway, for false. Told of texts and codes. Not told of numbers, of true and false where these are wanted, of words
            from a list, nor of the times of "time" and "agenda": those are written as this format documents them, 00:15, which by the
            letter of YAML stays text.
            """,
        """
            sdgs: [8, 8.10]
            """,
        """
            sdgs: [8, "8.10"]
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (PlainScalar written : PlainScalar.of(context.proposal())) {
      Optional<String> changed = PlainText.changed(written.text());
      if (changed.isPresent()
          && !UNCHANGED.contains(written.key())
          && isRight(written.key(), written.text())) {
        findings.add(
            rule.finding(
                    written.range(),
                    "Without quotes, some YAML readers take "
                        + Quote.of(written.text())
                        + " for "
                        + changed.get()
                        + ".",
                    "Write it in quotes.")
                .withFix(
                    Fix.safe(
                        "Put " + Quote.of(written.text()) + " in quotes.",
                        written.scalar().inQuotes())));
      }
    }
    return findings;
  }

  /** Returns whether no other rule reports the value, quoted or not. */
  private static boolean isRight(Key key, String text) {
    if (key == ProposalKey.SDGS) {
      return SustainableDevelopmentGoals.has(text);
    }
    return key != PersonKey.COUNTRY || Countries.find(text).isPresent();
  }
}
