package lectern.check.people;

import java.util.List;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.proposal.Stage;

/** Fewer speakers are named than the call wants. */
public final class Minimum implements ProposalRule {

  @Override
  public String id() {
    return "people/minimum";
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
        "Fewer speakers are named than the call wants.",
        """
            Asked from submission on. People in "additional-speakers" are free text and don't count.
            """,
        """
            speakers:
              - Ada Example, Government, WEOG
              - Ben Example, Civil Society, GRULAC
            """,
        """
            speakers:
              - Ada Example, Government, WEOG
              - Ben Example, Civil Society, GRULAC
              - Cy Example, Private Sector, African Group
            """,
        List.of(new Parameter("minimum", "the least number of speakers", "0")));
  }

  @Override
  public List<Finding> check(Examination examination, Ruling ruling) {
    int minimum = ruling.number("minimum", 0);
    Field<List<Person>> speakers = examination.proposal().cast().speakers();
    int count = examination.proposal().cast().in(Role.SPEAKER).size();
    boolean asked =
        examination.stage().includes(Stage.SUBMISSION) && speakers instanceof Field.Given;
    if (!asked || count >= minimum) {
      return List.of();
    }
    return List.of(
        ruling.finding(
            speakers.place(),
            (count == 1 ? "1 speaker is" : count + " speakers are")
                + " named, but at least "
                + minimum
                + " are expected.",
            "Add " + (minimum - count) + " more."));
  }
}
