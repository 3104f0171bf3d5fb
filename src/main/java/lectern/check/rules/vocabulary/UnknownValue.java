package lectern.check.rules.vocabulary;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProblemRule;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.profile.Vocabulary;
import lectern.session.ProposalContext;
import lectern.source.Fix;
import lectern.source.ProblemKind;
import lectern.source.Quote;

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
    IdentityHashMap<Vocabulary, Choices> choices = new IdentityHashMap<>();
    for (ListedValue value : ListedValue.of(context)) {
      if (!value.vocabulary().has(value.text())) {
        Choices list = choices.computeIfAbsent(value.vocabulary(), Choices::new);
        findings.add(finding(value, list, rule));
      }
    }
    return findings;
  }

  private static Finding finding(ListedValue value, Choices choices, RuleContext rule) {
    Vocabulary list = value.vocabulary();
    Optional<String> near = choices.nearest(value.text());
    return rule.from(list.source())
        .finding(
            value.field().range(),
            Quote.of(value.text()) + " is not a valid " + list.label() + ".",
            near.map(word -> "Did you mean \"" + word + "\"?").orElse(choices.sentence()))
        .withFix(
            near.flatMap(
                word -> Fix.unsafe("Write \"" + word + "\".", value.field().replacedBy(word))));
  }
}
