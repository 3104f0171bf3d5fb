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
import lectern.profile.Certainty;
import lectern.profile.Level;
import lectern.profile.Term;
import lectern.profile.Vocabulary;
import lectern.session.ProposalContext;
import lectern.source.Fix;
import lectern.source.ProblemKind;
import lectern.source.Quote;

/** A value that is not in the list for its field. */
public final class UnknownValue implements ProblemRule, ProposalRule {

  private static final String WORKSHOP = "workshop";

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
            ignore it. An unknown group of a person is only a warning in sessions that are not workshops, whose form may have
            had a text field for it.
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
    RuleContext lenient = rule.at(lower(rule.level()));
    IdentityHashMap<Vocabulary, Choices> choices = new IdentityHashMap<>();
    for (ListedValue value : ListedValue.misspelledInOpenLists(context)) {
      findings.add(finding(value, new Choices(value.vocabulary()), lenient));
    }
    for (ListedValue value : ListedValue.of(context)) {
      if (!value.vocabulary().has(value.text())) {
        Choices list = choices.computeIfAbsent(value.vocabulary(), Choices::new);
        findings.add(finding(value, list, isFreeText(value, context) ? lenient : rule));
      }
    }
    return findings;
  }

  /** Returns a level that is at most a warning. */
  private static Level lower(Level level) {
    return level == Level.ERROR ? Level.WARNING : level;
  }

  /**
   * Returns whether the form may have a text field for a value: the groups of people in sessions
   * other than workshops, unless the organizers state the list.
   */
  private static boolean isFreeText(ListedValue value, ProposalContext context) {
    Optional<String> type =
        context
            .proposal()
            .heading()
            .type()
            .value()
            .flatMap(context.vocabularies().sessionTypes()::find)
            .map(Term::name);
    return value.isOfPerson(context)
        && value.vocabulary().source().certainty() != Certainty.STATED
        && type.isPresent()
        && !type.get().equals(WORKSHOP);
  }

  private static Finding finding(ListedValue value, Choices choices, RuleContext rule) {
    Vocabulary list = value.vocabulary();
    Optional<String> same = choices.sameLetters(value.text());
    Optional<String> near = same.or(() -> choices.nearest(value.text()));
    return rule.from(list.source())
        .finding(
            value.field().range(),
            Quote.of(value.text()) + " is not a valid " + list.label() + ".",
            near.map(word -> "Did you mean \"" + word + "\"?")
                .orElse(choices.sentence(value.text())))
        .withFix(
            near.flatMap(
                word ->
                    Fix.of(
                        "Write \"" + word + "\".",
                        same.isPresent(),
                        value.field().replacedBy(word))));
  }
}
