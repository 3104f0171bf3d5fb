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

/** The agenda is longer than the session. */
public final class AgendaOverrun implements ProposalRule {

  @Override
  public String id() {
    return "timing/agenda-overrun";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The agenda is longer than the session.",
        """
            The last item must end when the session ends: after as many minutes as the format says, or as the slot has.
            """,
        """
            format: {type: Panel, minutes: 60}
            agenda:
              - {minutes: 75, title: Debate}
            """,
        """
            format: {type: Panel, minutes: 60}
            agenda:
              - {minutes: 60, title: Debate}
            """);
  }

  @Override
  public List<Finding> check(Examination examination, Ruling ruling) {
    Optional<Course.Ending> ending = Course.ending(examination);
    return ending.isPresent() && ending.get().excess() > 0
        ? List.of(finding(ending.get(), ruling))
        : List.of();
  }

  private static Finding finding(Course.Ending ending, Ruling ruling) {
    return ruling.finding(
        Course.ends(ending.last()),
        ending.message(),
        "Shorten the agenda by " + Count.of(ending.excess(), "minute") + ".");
  }
}
