package lectern.check.rules.timing;

import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.profile.Level;
import lectern.profile.Requirement;
import lectern.proposal.ProposalKey;
import lectern.proposal.Status;
import lectern.proposal.TimeKey;
import lectern.session.ProposalContext;
import lectern.session.SlotFault;

/** Reports the times that programmes and calendars must leave out. */
public final class UnusableSlot implements ProposalRule {

  @Override
  public String id() {
    return "timing/unusable-slot";
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
        "The time can't be used in a programme.",
        """
            Calendars and schedules need the start and the end of a session. They leave out a session whose time has no
            start, has no end while the format has no minutes, is longer than a day, or is not between the years 1970 and
            2998; tables and pages leave out its time. A session that is scheduled or held needs a time, unless the
            pages of its event print none. What another rule reports, such as a missing field that the profile requires,
            is not reported twice.
            """,
        """
            time: {start: 2021-12-10T10:15Z, end: 2022-12-10T11:45Z}
            """,
        """
            time: {start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Optional<SlotFault> fault = SlotFault.of(context.proposal());
    return fault.isEmpty()
        ? List.of()
        : switch (fault.get()) {
          // Each has a finding of its own.
          case UNREADABLE, BACKWARDS -> List.of();
          case NO_TIME -> isExpected(context) ? missing(fault.get(), context, rule) : List.of();
          case NO_START ->
              missing(TimeKey.START, fault.get(), "Add the start to the time.", context, rule);
          case NO_END ->
              missing(TimeKey.END, fault.get(), "Add the end to the time.", context, rule);
          case TOO_LONG, TOO_FAR ->
              List.of(finding(fault.get(), "Correct the start or the end.", context, rule));
        };
  }

  /** Returns whether the status of a session says that it has a time, and its page prints it. */
  private static boolean isExpected(ProposalContext context) {
    Optional<Status> status = context.proposal().heading().status().value();
    return (status.equals(Optional.of(Status.SCHEDULED)) || status.equals(Optional.of(Status.HELD)))
        && context.profile().prints(ProposalKey.TIME, context.type());
  }

  private static List<Finding> missing(SlotFault fault, ProposalContext context, RuleContext rule) {
    return context.proposal().schedule().time() instanceof Field.Blank
            || isRequired(Optional.empty(), context)
        ? List.of()
        : List.of(
            rule.finding(
                context.proposal().heading().status().range(),
                fault.words() + ".",
                "Add the time, such as \"time: {start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}\","
                    + " or correct the status."));
  }

  private static List<Finding> missing(
      TimeKey key, SlotFault fault, String remedy, ProposalContext context, RuleContext rule) {
    return isRequired(Optional.of(key), context)
        ? List.of()
        : List.of(finding(fault, remedy, context, rule));
  }

  /** Returns whether the profile requires the field, so that it is reported as missing. */
  private static boolean isRequired(Optional<Key> inner, ProposalContext context) {
    for (Requirement requirement : context.requirements()) {
      if (requirement.path().key() == ProposalKey.TIME
          && requirement.path().inner().equals(inner)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(
      SlotFault fault, String remedy, ProposalContext context, RuleContext rule) {
    return rule.finding(context.proposal().schedule().time().range(), fault.words() + ".", remedy);
  }
}
