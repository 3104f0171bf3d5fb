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

/** Nothing happens between two agenda items, or before the first. */
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
        "Nothing happens between two agenda items, or before the first.",
        """
            Items follow each other in the order written, and the first starts at 00:00.
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
                "Nothing is planned from "
                    + Timeline.clock(clock)
                    + " to "
                    + Timeline.clock(item.start())
                    + ".",
                clock == 0
                    ? "Let the first item start at 00:00; times count from the start of the session."
                    : "Let this item start at "
                        + Timeline.clock(clock)
                        + ", or add one before it."));
      }
      clock = Math.max(clock, item.end());
    }
    return findings;
  }
}
