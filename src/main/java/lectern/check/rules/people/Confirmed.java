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
import lectern.proposal.Status;
import lectern.session.Plural;
import lectern.session.ProposalContext;
import lectern.session.Speakers;

/** Reports proposals with too few confirmed speakers. */
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
        "Too few confirmed speakers.",
        """
            Speakers with "confirmation: confirmed" or "confirmation: provisional" (contacted, interested and
            intending to come) count. Checked from the submission stage on, until the proposal is accepted. If everybody listed has confirmed, only
            people/minimum reports that speakers are missing.
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
                "minimum number of speakers who are confirmed, at least provisionally",
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
    boolean isChecked =
        context.stage().includes(Stage.SUBMISSION)
            && !isDecided(context)
            && Speakers.areKnown(context)
            && willing < speakers.size();
    if (!isChecked || willing >= minimum) {
      return List.of();
    }
    return List.of(
        rule.finding(
            context.proposal().people().speakers().range(),
            (recorded ? confirmed(willing) : "No confirmation is recorded")
                + "; at least "
                + (recorded ? minimum : Plural.of(minimum, "confirmed speaker"))
                + (minimum == 1 ? " is" : " are")
                + " required.",
            "Add \"confirmation: confirmed\" (or \"provisional\") to each speaker who has agreed to take part."));
  }

  /** Returns whether the proposal was accepted, which settles the matter. */
  private static boolean isDecided(ProposalContext context) {
    Optional<Status> status = context.proposal().heading().status().value();
    return status.isPresent() && status.get().isAccepted();
  }

  private static String confirmed(int willing) {
    return switch (willing) {
      case 0 -> "No speaker is confirmed";
      case 1 -> "Only 1 speaker is confirmed";
      default -> "Only " + willing + " speakers are confirmed";
    };
  }
}
