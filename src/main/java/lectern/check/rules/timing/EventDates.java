package lectern.check.rules.timing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.Parameter;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.proposal.TimeSlot;
import lectern.session.ProposalContext;

/** Reports sessions scheduled outside the event dates. */
public final class EventDates implements ProposalRule {
  private static final ZoneOffset FIRST_ON_EARTH = ZoneOffset.ofHours(14);
  private static final ZoneOffset LAST_ON_EARTH = ZoneOffset.ofHours(-12);

  @Override
  public String id() {
    return "timing/event-dates";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public boolean needsProfile() {
    return true;
  }

  @Override
  public String subject() {
    return "Day of the session";
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "The session is scheduled outside the event dates.",
        """
            Dates are local to the venue. If the profile sets no UTC offset, a session is reported only if it is
            outside the event dates in every time zone. The built-in profiles apply the rule to workshops only, since
            "day 0" events take place the day before.
            """,
        """
            time: {start: 2021-12-11T10:15Z, end: 2021-12-11T11:45Z}
            """,
        """
            time: {start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}
            """,
        List.of(
            new Parameter(
                "offset",
                Parameter.Kind.WORDS,
                "UTC offset of the venue, such as +01:00",
                "none")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Optional<lectern.profile.EventDates> dates = context.profile().calendar().dates();
    Optional<TimeSlot> slot =
        context
            .proposal()
            .schedule()
            .time()
            .value()
            .filter(found -> found.minutes().filter(minutes -> minutes <= 0).isEmpty());
    if (dates.isEmpty() || slot.isEmpty()) {
      return List.of();
    }
    Optional<ZoneOffset> offset = offset(rule);
    return finding(
            "starts", slot.get().start(), slot.get().start().value(), dates.get(), offset, rule)
        .or(
            () ->
                finding(
                    "ends",
                    slot.get().end(),
                    slot.get().end().value().map(end -> end.minusNanos(1)),
                    dates.get(),
                    offset,
                    rule))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<ZoneOffset> offset(RuleContext rule) {
    try {
      return rule.texts("offset").stream().findFirst().map(ZoneOffset::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Finding> finding(
      String verb,
      Field<OffsetDateTime> field,
      Optional<OffsetDateTime> moment,
      lectern.profile.EventDates dates,
      Optional<ZoneOffset> offset,
      RuleContext rule) {
    if (moment.isEmpty()) {
      return Optional.empty();
    }
    boolean before = day(moment.get(), offset.orElse(FIRST_ON_EARTH)).isBefore(dates.start());
    boolean after = day(moment.get(), offset.orElse(LAST_ON_EARTH)).isAfter(dates.end());
    if (!before && !after) {
      return Optional.empty();
    }
    return Optional.of(
        rule.finding(
            field.range(),
            "The session "
                + verb
                + " on "
                + day(moment.get(), offset.orElse(moment.get().getOffset()))
                + ", outside the event dates ("
                + dates.start()
                + " to "
                + dates.end()
                + ").",
            "Correct the date or the UTC offset."));
  }

  private static LocalDate day(OffsetDateTime moment, ZoneOffset offset) {
    return moment.toInstant().atOffset(offset).toLocalDate();
  }
}
