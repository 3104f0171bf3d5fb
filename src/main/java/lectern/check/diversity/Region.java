package lectern.check.diversity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.profile.Level;

/** All speakers are of the same regional group. */
public final class Region implements ProposalRule {

  @Override
  public String id() {
    return "diversity/region";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "All speakers are of the same regional group.",
        """
            Counted when the regional group of every speaker is known.
            """,
        """
            speakers:
              - Ada Example, Government, GRULAC
              - Ben Example, Civil Society, GRULAC
            """,
        """
            speakers:
              - Ada Example, Government, GRULAC
              - Ben Example, Civil Society, African Group
            """,
        List.of(
            new Parameter(
                "minimum",
                "the least number of different regional groups among the speakers",
                "2")));
  }

  @Override
  public List<Finding> check(Examination examination, Ruling ruling) {
    int minimum = ruling.number("minimum", 2);
    Optional<Set<String>> values =
        Variety.of(
            examination,
            speaker ->
                speaker
                    .regionalGroup()
                    .value()
                    .flatMap(examination.vocabularies().regionalGroups()::known));
    if (values.isEmpty() || values.get().size() >= minimum) {
      return List.of();
    }
    int count = values.get().size();
    return List.of(
        ruling.finding(
            examination.proposal().cast().speakers().place(),
            "All speakers are of "
                + (count == 1 ? "one regional group" : count + " regional groups")
                + " ("
                + String.join(", ", values.get())
                + "), but at least "
                + minimum
                + " are expected.",
            "Invite somebody of another region."));
  }
}
