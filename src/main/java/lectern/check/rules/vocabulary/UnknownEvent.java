package lectern.check.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.profile.Profiles;
import lectern.session.ProposalContext;
import lectern.source.Fix;
import lectern.source.Quote;

/** An event without a profile. */
public final class UnknownEvent implements ProposalRule {

  @Override
  public String id() {
    return "vocabulary/unknown-event";
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
        "No profile for the event.",
        """
            The event selects the profile, with the required fields, the vocabularies and the rules of its call. Without one, only
            the rules for any event are applied. "IGF 2021", "IGF-2021", "IGF2021" and "Internet Governance Forum 2021" are the
            same event; a year never gets the rules of another year. Nothing is reported if the configuration or --profile
            chooses the profile.
            """,
        """
            event: IFG 2021
            title: Meaningful access
            """,
        """
            event: IGF 2021
            title: Meaningful access
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Field<String> event = context.proposal().heading().event();
    boolean isChecked = event.value().isPresent() && !context.isProfileChosen();
    if (!isChecked || Profiles.nameOf(event.value().get()).isPresent()) {
      return List.of();
    }
    EventSuggestion suggestion = EventSuggestion.of(event.value().get());
    Optional<Fix> fix =
        suggestion
            .event()
            .flatMap(name -> Fix.unsafe("Write \"" + name + "\".", event.replacedBy(name)));
    return List.of(
        rule.finding(
                event.range(),
                "No profile for " + Quote.of(event.value().get()) + "; only general rules applied.",
                suggestion.remedy())
            .withFix(fix));
  }
}
