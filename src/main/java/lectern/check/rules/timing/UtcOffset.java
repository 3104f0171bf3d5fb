package lectern.check.rules.timing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.proposal.TimeSlot;
import lectern.proposal.Zone;
import lectern.session.ProposalContext;

/** Reports UTC offsets that the event's time zone doesn't have on the day. */
public final class UtcOffset implements ProposalRule {

  @Override
  public String id() {
    return "timing/utc-offset";
  }

  @Override
  public Level level() {
    return Level.WARNING;
  }

  @Override
  public String subject() {
    return "UTC offset of the time";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The UTC offset is not that of the event's time zone.",
        """
            A time in UTC is always right. Any other UTC offset must be the one that the event's time zone has on that day,
            daylight saving time included. If the time zone is not known, only a start and an end with different offsets
            are reported.
            """,
        """
            time-zone: Europe/Warsaw
            time: {start: 2021-12-10T11:15+02:00, end: 2021-12-10T12:45+02:00}
            """,
        """
            time-zone: Europe/Warsaw
            time: {start: 2021-12-10T11:15+01:00, end: 2021-12-10T12:45+01:00}
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Optional<TimeSlot> time = context.proposal().schedule().time().value();
    if (time.isEmpty()) {
      return List.of();
    }
    Field<OffsetDateTime> start = time.get().start();
    Field<OffsetDateTime> end = time.get().end();
    List<Finding> findings = new ArrayList<>();
    wrong(start, context, rule).ifPresent(findings::add);
    boolean isSame = start.value().map(OffsetDateTime::getOffset).equals(offset(end));
    if (findings.isEmpty() || !isSame) {
      wrong(end, context, rule).ifPresent(findings::add);
    }
    boolean isMixed =
        start.value().isPresent()
            && time.get().minutes().filter(minutes -> minutes > 0).isPresent()
            && !isSame;
    if (findings.isEmpty() && isMixed && !areLocal(start, end, context)) {
      findings.add(mixed(start, end, rule));
    }
    return findings;
  }

  private static Optional<ZoneOffset> offset(Field<OffsetDateTime> field) {
    return field.value().map(OffsetDateTime::getOffset);
  }

  /** Returns the offset of the event's time zone at a moment, if the zone is known. */
  private static Optional<ZoneOffset> right(OffsetDateTime moment, ProposalContext context) {
    return context.timeZone().map(zone -> zone.offset(moment.toInstant()));
  }

  private static boolean areLocal(
      Field<OffsetDateTime> start, Field<OffsetDateTime> end, ProposalContext context) {
    return right(start.value().orElseThrow(), context).equals(offset(start))
        && right(end.value().orElseThrow(), context).equals(offset(end));
  }

  private static Optional<Finding> wrong(
      Field<OffsetDateTime> field, ProposalContext context, RuleContext rule) {
    Optional<OffsetDateTime> moment =
        field.value().filter(found -> !found.getOffset().equals(ZoneOffset.UTC));
    Optional<ZoneOffset> right = moment.flatMap(found -> right(found, context));
    if (right.isEmpty() || right.get().equals(moment.get().getOffset())) {
      return Optional.empty();
    }
    return Optional.of(
        rule.finding(
            field.range(),
            context.timeZone().orElseThrow().name()
                + " has "
                + Zone.label(right.get())
                + " on "
                + moment.get().toLocalDate()
                + ", not "
                + Zone.label(moment.get().getOffset())
                + ".",
            "Write " + moment.get().toLocalDateTime().atOffset(right.get()) + " for local time."));
  }

  private static Finding mixed(
      Field<OffsetDateTime> start, Field<OffsetDateTime> end, RuleContext rule) {
    ZoneOffset first = offset(start).orElseThrow();
    OffsetDateTime last = end.value().orElseThrow();
    return rule.finding(
        end.range(),
        "The start is in "
            + Zone.label(first)
            + ", but the end in "
            + Zone.label(last.getOffset())
            + ".",
        "Write both in one offset: the end is " + last.withOffsetSameInstant(first) + ".");
  }
}
