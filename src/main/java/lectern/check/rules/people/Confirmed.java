package lectern.check.rules.people;

import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.proposal.Confirmation;
import lectern.proposal.Person;
import lectern.proposal.Stage;
import lectern.session.ProposalContext;
import lectern.session.Speakers;

/** Fewer speakers are confirmed than the call wants. */
public final class Confirmed implements ProposalRule {

  @Override
  public String id() {
    return "people/confirmed";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public boolean needsProfile() {
    return true;
  }

  @Override
  public String subject() {
    return "Confirmed speakers";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.NONE;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Fewer speakers are confirmed than the call wants.",
        """
            Provisionally confirmed means that the person was contacted and has shown interest and intent; write it as
            "confirmation: provisional", or "confirmed" once it is certain. Asked from submission on. When everybody who is named has
            agreed, only people/minimum speaks of those who are lacking.
            """,
        """
            speakers:
              - {name: Ada Example, confirmation: confirmed}
              - {name: Ben Example, confirmation: invited}
              - {name: Cy Example}
            """,
        """
            speakers:
              - {name: Ada Example, confirmation: confirmed}
              - {name: Ben Example, confirmation: provisional}
              - {name: Cy Example, confirmation: provisional}
            """,
        List.of(
            new Parameter(
                "minimum",
                "the least number of speakers who are confirmed, at least provisionally",
                "0")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    int minimum = rule.number("minimum", 0);
    List<Person> speakers = Speakers.of(context);
    int willing = 0;
    boolean recorded = false;
    for (Person speaker : speakers) {
      if (speaker.confirmation() instanceof Field.Broken) {
        return List.of();
      }
      Optional<Confirmation> confirmation = speaker.confirmation().value();
      recorded |= confirmation.isPresent();
      willing += confirmation.filter(Confirmation::isWilling).isPresent() ? 1 : 0;
    }
    boolean asked = context.stage().includes(Stage.SUBMISSION) && willing < speakers.size();
    if (!asked || willing >= minimum) {
      return List.of();
    }
    return List.of(
        rule.finding(
            context.proposal().people().speakers().range(),
            (recorded ? agreed(willing) : "No confirmation is recorded for any speaker")
                + ", but the call wants at least "
                + minimum
                + ".",
            "Write \"confirmation: provisional\" or \"confirmation: confirmed\" for each speaker who has agreed."));
  }

  private static String agreed(int willing) {
    return switch (willing) {
      case 0 -> "No speaker has agreed to come";
      case 1 -> "Only 1 speaker has agreed to come";
      default -> "Only " + willing + " speakers have agreed to come";
    };
  }
}
