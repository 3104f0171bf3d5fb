package lectern.check.timing;

import java.util.List;
import java.util.Optional;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.profile.Level;
import lectern.proposal.Timeline;

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
    Optional<Timeline.TimedItem> last = Course.last(Course.items(examination));
    Optional<Integer> minutes = Course.minutes(examination);
    if (last.isEmpty() || minutes.isEmpty() || last.get().end() >= minutes.get()) {
      return List.of();
    }
    return List.of(
        ruling.finding(
            last.get().item().place(),
            "The agenda ends at "
                + Timeline.clock(last.get().end())
                + ", but the session after "
                + Course.words(minutes.get())
                + ".",
            "Plan "
                + Course.words(minutes.get() - last.get().end())
                + " more, for example for questions."));
  }
}
