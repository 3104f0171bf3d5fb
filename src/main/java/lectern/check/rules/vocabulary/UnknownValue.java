package lectern.check.rules.vocabulary;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

/** A value is not in the list that the call gives. */
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
        "A value is not in the list that the call gives.",
        """
            Session types, themes, stakeholder and regional groups, formats and layouts are chosen from the call's lists.
            What is left unknown can't be counted or searched for, so diversity rules leave it out.
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
    Map<Vocabulary, Choices> choices = new IdentityHashMap<>();
    for (Use use : Use.of(context)) {
      if (!use.vocabulary().has(use.text())) {
        Choices list = choices.computeIfAbsent(use.vocabulary(), Choices::new);
        findings.add(finding(use, list, rule));
      }
    }
    return findings;
  }

  private static Finding finding(Use use, Choices choices, RuleContext rule) {
    Vocabulary list = use.vocabulary();
    Optional<String> near = choices.nearest(use.text());
    return rule.from(list.source())
        .finding(
            use.field().range(),
            Quote.of(use.text()) + " is not a " + list.label() + " of this call.",
            near.map(word -> "Did you mean \"" + word + "\"?").orElse(choices.sentence()))
        .mendedBy(
            near.flatMap(
                word -> Fix.unsafe("Write \"" + word + "\".", use.field().replacedBy(word))));
  }
}
