package lectern.check.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProblemRule;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.profile.Term;
import lectern.profile.Vocabulary;
import lectern.session.ProposalContext;
import lectern.source.Fix;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.Suggestion;

/** A value that is not in the list for its field. */
public final class UnknownValue implements ProblemRule, ProposalRule {

  @Override
  public String id() {
    return "vocabulary/unknown-value";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.UNKNOWN_VALUE;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Unknown value.",
        """
            Session types, themes, stakeholder and regional groups, formats and layouts are chosen from the call's lists; a status
            or an activity is one of a fixed list. An unknown value cannot be counted or searched for, so the diversity rules
            ignore it.
            """,
        """
            speakers:
              - name: Ada Example
                stakeholder-group: Goverment
            """,
        """
            speakers:
              - name: Ada Example
                stakeholder-group: Government
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (ListedValue value : ListedValue.of(context)) {
      if (!value.vocabulary().has(value.text())) {
        findings.add(finding(value, rule));
      }
    }
    return findings;
  }

  private static Finding finding(ListedValue value, RuleContext rule) {
    Vocabulary list = value.vocabulary();
    Optional<String> near = nearest(value.text(), list);
    return rule.from(list.source())
        .finding(
            value.field().range(),
            Quote.of(value.text()) + " is not a valid " + list.label() + ".",
            near.map(word -> "Did you mean \"" + word + "\"?")
                .orElse("Write one of: " + String.join("; ", list.names()) + "."))
        .withFix(
            near.flatMap(
                word -> Fix.unsafe("Write \"" + word + "\".", value.field().replacedBy(word))));
  }

  private static Optional<String> nearest(String text, Vocabulary list) {
    List<String> spellings = new ArrayList<>(list.names());
    for (Term term : list.terms()) {
      spellings.addAll(term.aliases());
    }
    return Suggestion.nearest(text, spellings).map(list::canonical);
  }
}
