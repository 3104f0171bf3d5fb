package lectern.programme;

import java.time.Instant;
import java.util.Optional;
import lectern.profile.CallDates;
import lectern.profile.EventDates;
import lectern.profile.Profile;

/**
 * The facts of the event that a programme belongs to.
 *
 * @param name as the proposals write it
 * @param title in full, as the call writes it; the name where the call does not say
 * @param dates the days that the call gives
 * @param stamp a moment by which files are dated that need a date, since no clock is looked at:
 *     when the call closed, else when the first session starts
 */
public record EventFacts(String name, String title, Optional<EventDates> dates, Instant stamp) {
  static final EventFacts UNKNOWN =
      new EventFacts("Programme", "Programme", Optional.empty(), Instant.EPOCH);

  /** The facts of the event of a name. A profile of another event gives none. */
  static EventFacts of(String name, Profile profile) {
    if (profile.event().filter(name::equalsIgnoreCase).isEmpty()) {
      return new EventFacts(name, name, Optional.empty(), Instant.EPOCH);
    }
    CallDates calendar = profile.calendar();
    return new EventFacts(
        name,
        profile.title(),
        calendar.dates(),
        calendar
            .submissionDeadline()
            .map(deadline -> deadline.moment().toInstant())
            .orElse(Instant.EPOCH));
  }

  /** The same facts, dated by the first session where no call says when it closed. */
  EventFacts dated(Optional<Instant> firstStart) {
    return stamp.equals(Instant.EPOCH)
        ? new EventFacts(name, title, dates, firstStart.orElse(Instant.EPOCH))
        : this;
  }
}
