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
    Optional<Timeline.TimedItem> last = Course.last(Course.items(examination));
    Optional<Integer> minutes = Course.minutes(examination);
    if (last.isEmpty() || minutes.isEmpty() || last.get().end() <= minutes.get()) {
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
            "Shorten the agenda by " + Course.words(last.get().end() - minutes.get()) + "."));
  }
}
