package lectern.check.people;

import java.util.List;
import java.util.Optional;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.proposal.Confirmation;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.proposal.Stage;

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
  public Documentation documentation() {
    return new Documentation(
        "Fewer speakers are confirmed than the call wants.",
        """
            Provisionally confirmed means that the person was contacted and has shown interest and intent; write it as
            "confirmation: provisional", or "confirmed" once it is certain. Asked from submission on.
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
  public List<Finding> check(Examination examination, Ruling ruling) {
    int minimum = ruling.number("minimum", 0);
    Field<List<Person>> speakers = examination.proposal().cast().speakers();
    int confirmed = 0;
    int recorded = 0;
    boolean unknown = false;
    for (Person speaker : examination.proposal().cast().in(Role.SPEAKER)) {
      Optional<Confirmation> confirmation = speaker.confirmation().value();
      unknown |= speaker.confirmation() instanceof Field.Broken;
      recorded += confirmation.isPresent() ? 1 : 0;
      confirmed += confirmation.filter(Confirmation::isWilling).isPresent() ? 1 : 0;
    }
    boolean asked =
        examination.stage().includes(Stage.SUBMISSION) && speakers instanceof Field.Given;
    if (!asked || unknown || confirmed >= minimum) {
      return List.of();
    }
    return List.of(
        ruling.finding(
            speakers.place(),
            recorded == 0
                ? "No confirmation is recorded for any speaker, but at least "
                    + minimum
                    + " must be provisionally confirmed."
                : (confirmed == 1 ? "1 speaker is" : confirmed + " speakers are")
                    + " confirmed, even provisionally, but at least "
                    + minimum
                    + " are expected.",
            "Write \"confirmation: provisional\" or \"confirmation: confirmed\" for each speaker who has agreed."));
  }
}
