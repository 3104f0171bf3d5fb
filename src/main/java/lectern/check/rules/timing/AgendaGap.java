package lectern.check.rules.timing;

import java.util.ArrayList;
import java.util.List;
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

/** Reports gaps in the agenda. */
public final class AgendaGap implements ProposalRule {

  @Override
  public String id() {
    return "timing/agenda-gap";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "Gap in the agenda.",
        """
            Items must follow each other without gaps in the order written, and the first must start at 00:00, the
            start of the session.
            """,
        """
            agenda:
              - {start: 00:00, end: 00:15, title: Opening}
              - {start: 00:20, end: 01:30, title: Debate}
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
      if (item.start() > clock) {
        findings.add(
            rule.finding(
                    item.item().start().range(),
                    "Nothing is scheduled from "
                        + item.clock(clock)
                        + " to "
                        + item.clock(item.start())
                        + ".",
                    clock == 0
                        ? "Start the first item at 00:00; times count from the start of the session."
                        : "Start this item at " + item.clock(clock) + ", or add an item before it.")
                .withFix(
                    Fix.unsafe(
                        "Write \"" + item.clock(clock) + "\".",
                        item.item().start().replacedBy(item.clock(clock)))));
      }
      clock = Math.max(clock, item.end());
    }
    return findings;
  }
}
