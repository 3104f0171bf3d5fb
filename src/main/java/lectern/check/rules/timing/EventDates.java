package lectern.check.rules.timing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
import lectern.profile.DayStart;
import lectern.profile.EventZone;
import lectern.profile.Level;
import lectern.proposal.TimeSlot;
import lectern.proposal.Zone;
import lectern.session.ProposalContext;
import lectern.session.SlotFault;

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
            Dates are local to the venue. If neither the event's time zone nor a UTC offset is known, a session is
            reported only if it is outside the event dates in every time zone. The built-in profiles apply the rule to workshops only, since
            "day 0" events take place the day before. The last day ends at the profile's "day-start" in the morning after.
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
                "UTC offset of the venue, such as +01:00, if it is not that of the time zone",
                "none")));
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    Optional<lectern.profile.EventDates> dates = context.profile().calendar().dates();
    Optional<TimeSlot> slot =
        context.proposal().schedule().time().value().filter(found -> isUsable(context));
    if (dates.isEmpty() || slot.isEmpty()) {
      return List.of();
    }
    Venue venue =
        new Venue(offset(rule, context), context.timeZone(), context.profile().dayStart());
    return finding(
            "starts", slot.get().start(), slot.get().start().value(), dates.get(), venue, rule)
        .or(
            () ->
                finding(
                    "ends",
                    slot.get().end(),
                    slot.get().end().value().map(end -> end.minusNanos(1)),
                    dates.get(),
                    venue,
                    rule))
        .map(List::of)
        .orElse(List.of());
  }

  /** Returns whether no other rule reports the slot as a whole. */
  private static boolean isUsable(ProposalContext context) {
    Optional<SlotFault> fault = SlotFault.of(context.proposal());
    return fault.isEmpty()
        || switch (fault.get()) {
          case BACKWARDS, TOO_LONG, TOO_FAR -> false;
          case NO_TIME, UNREADABLE, NO_START, NO_END -> true;
        };
  }

  /** The days at the venue: by a UTC offset, or else by a time zone. */
  private record Venue(Optional<ZoneOffset> offset, Optional<Zone> zone, DayStart dayStart) {

    /**
     * Returns the time of a moment.
     *
     * @param otherwise the offset if neither is known
     */
    LocalDateTime local(OffsetDateTime moment, ZoneOffset otherwise) {
      Optional<ZoneOffset> known =
          offset.isPresent() ? offset : zone.map(found -> found.offset(moment.toInstant()));
      return moment.withOffsetSameInstant(known.orElse(otherwise)).toLocalDateTime();
    }

    boolean isBefore(OffsetDateTime moment, LocalDate first) {
      return local(moment, FIRST_ON_EARTH).toLocalDate().isBefore(first);
    }

    /** Returns whether it is after the last day, to which the hours after midnight may belong. */
    boolean isAfter(OffsetDateTime moment, LocalDate last) {
      return dayStart.dayOf(local(moment, LAST_ON_EARTH)).isAfter(last);
    }
  }

  /** Returns the offset in the settings, or else that of the event's zone on all of its days. */
  private static Optional<ZoneOffset> offset(RuleContext rule, ProposalContext context) {
    try {
      List<String> set = rule.texts("offset");
      if (!set.isEmpty()) {
        return Optional.of(ZoneOffset.of(set.get(0)));
      }
      boolean hasOwnZone = context.proposal().schedule().timeZone().value().isPresent();
      return context
          .profile()
          .calendar()
          .zone()
          .filter(zone -> !hasOwnZone)
          .flatMap(EventZone::offset)
          .map(ZoneOffset::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Finding> finding(
      String verb,
      Field<OffsetDateTime> field,
      Optional<OffsetDateTime> moment,
      lectern.profile.EventDates dates,
      Venue venue,
      RuleContext rule) {
    if (moment.isEmpty()) {
      return Optional.empty();
    }
    if (!venue.isBefore(moment.get(), dates.start()) && !venue.isAfter(moment.get(), dates.end())) {
      return Optional.empty();
    }
    return Optional.of(
        rule.finding(
            field.range(),
            "The session "
                + verb
                + " on "
                + venue.local(moment.get(), moment.get().getOffset()).toLocalDate()
                + ", outside the event dates ("
                + dates.start()
                + " to "
                + dates.end()
                + ").",
            "Correct the date or the UTC offset."));
  }
}
