package lectern.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lectern.profile.CallDates;
import lectern.profile.EventDates;
import lectern.profile.Profile;
import lectern.proposal.Zone;

/**
 * The facts of the event that a programme belongs to.
 *
 * @param name the name in the proposals
 * @param title the full title in the profile; the name if the profile has none
 * @param dates the dates in the profile
 * @param rooms the rooms in the order of the profile, as far as it lists them
 * @param zone the time zone at the venue, whose days count; UTC if it is not known
 * @param printed the time zone in which times are printed
 * @param stamp the time stamp of exported files, which does not depend on the clock: the submission
 *     deadline, or else the start of the first session
 */
public record EventFacts(
    String name,
    String title,
    Optional<EventDates> dates,
    List<String> rooms,
    Zone zone,
    Zone printed,
    Instant stamp) {
  static final EventFacts UNKNOWN =
      new EventFacts(
          "Programme", "Programme", Optional.empty(), List.of(), Zone.UTC, Zone.UTC, Instant.EPOCH);

  /**
   * The facts of an event, as far as the profile is one of that event.
   *
   * @param otherwise the time zone if the profile has none
   */
  static EventFacts of(String name, Profile profile, Zone otherwise) {
    CallDates calendar = profile.calendar();
    Zone zone = profile.timeZone().orElse(otherwise);
    Zone printed = profile.printedZone().orElse(zone);
    if (!profile.isEvent(name)) {
      return new EventFacts(
          name, name, Optional.empty(), calendar.rooms(), zone, printed, Instant.EPOCH);
    }
    return new EventFacts(
        name,
        profile.title(),
        calendar.dates(),
        calendar.rooms(),
        zone,
        printed,
        calendar
            .submissionDeadline()
            .map(deadline -> deadline.moment().toInstant())
            .orElse(Instant.EPOCH));
  }

  /** Returns these facts in the rooms and the time zone of others. */
  EventFacts atPlaceOf(EventFacts other) {
    return new EventFacts(name, title, dates, other.rooms, other.zone, other.printed, stamp);
  }

  /**
   * Returns these facts, with the start of the first session as time stamp if there is no deadline.
   */
  EventFacts dated(Optional<Instant> firstStart) {
    return stamp.equals(Instant.EPOCH)
        ? new EventFacts(name, title, dates, rooms, zone, printed, firstStart.orElse(Instant.EPOCH))
        : this;
  }
}
