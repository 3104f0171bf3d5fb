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
import lectern.session.Plural;
import lectern.session.ProposalContext;
import lectern.source.Fix;

/** Reports agenda items whose minutes don't match their start and end. */
public final class AgendaMinutes implements ProposalRule {

  @Override
  public String id() {
    return "timing/agenda-minutes";
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
        "The minutes of an agenda item don't match its start and end.",
        """
            Two of "start", "end" and "minutes" are enough; if all three are given, they must agree.
            """,
        """
            agenda:
              - {start: 00:00, end: 00:15, minutes: 20, title: Opening}
            """,
        """
            agenda:
              - {start: 00:00, end: 00:15, title: Opening}
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (Timeline.TimedItem item : AgendaTimeline.items(context)) {
      Optional<Integer> minutes = item.item().minutes().value();
      if (minutes.isPresent() && minutes.get() != item.minutes()) {
        findings.add(
            rule.finding(
                    item.item().minutes().range(),
                    "\"minutes\" is "
                        + minutes.get()
                        + ", but the item takes "
                        + Plural.of(item.minutes(), "minute")
                        + " from start to end.",
                    "Write \"minutes: " + item.minutes() + "\", or remove \"minutes\".")
                .withFix(
                    Fix.unsafe(
                        "Write \"" + item.minutes() + "\".",
                        item.item().minutes().replacedBy(String.valueOf(item.minutes())))));
      }
    }
    return findings;
  }
}
