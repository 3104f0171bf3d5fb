package lectern.check.timing;

import java.util.List;
import java.util.Optional;
import lectern.check.Count;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.profile.Level;

/** The agenda is shorter than the session. */
public final class AgendaUnderrun implements ProposalRule {

  @Override
  public String id() {
    return "timing/agenda-underrun";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The agenda is shorter than the session.",
        """
            Time that nobody has planned is better given to the room.
            """,
        """
            format: {type: Panel, minutes: 90}
            agenda:
              - {minutes: 75, title: Debate}
            """,
        """
            format: {type: Panel, minutes: 90}
            agenda:
              - {minutes: 90, title: Debate}
            """);
  }

  @Override
  public List<Finding> check(Examination examination, Ruling ruling) {
    Optional<Course.Ending> ending = Course.ending(examination);
    return ending.isPresent() && ending.get().excess() < 0
        ? List.of(finding(ending.get(), ruling))
        : List.of();
  }

  private static Finding finding(Course.Ending ending, Ruling ruling) {
    return ruling.finding(
        Course.ends(ending.last()),
        ending.message(),
        "Plan " + Count.of(-ending.excess(), "minute") + " more, for example for questions.");
  }
}
