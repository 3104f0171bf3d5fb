package lectern.check.rules.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.profile.Level;
import lectern.proposal.Timeline;
import lectern.session.AgendaTimeline;
import lectern.session.ProposalContext;
import lectern.source.Fix;

/** Reports agenda items that overlap. */
public final class AgendaOverlap implements ProposalRule {

  @Override
  public String id() {
    return "timing/agenda-overlap";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Agenda items overlap.",
        """
            Items must be in chronological order, and each must start when the one before has ended.
            """,
        """
            agenda:
              - {start: 00:00, end: 00:20, title: Opening}
              - {start: 00:15, end: 01:30, title: Debate}
            """,
        """
            agenda:
              - {start: 00:00, end: 00:20, title: Opening}
              - {start: 00:20, end: 01:30, title: Debate}
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    int clock = 0;
    for (Timeline.TimedItem item : AgendaTimeline.items(context)) {
      if (item.start() < clock) {
        findings.add(
            rule.finding(
                    item.item().start().range(),
                    "This item starts at "
                        + item.clock(item.start())
                        + ", but an earlier item lasts until "
                        + item.clock(clock)
                        + ".",
                    "Start it at " + item.clock(clock) + ".")
                .withFix(
                    Fix.unsafe(
                        "Write \"" + item.clock(clock) + "\".",
                        clock < item.end()
                            ? item.item().start().replacedBy(item.clock(clock))
                            : Optional.empty())));
      }
      clock = Math.max(clock, item.end());
    }
    return findings;
  }
}
