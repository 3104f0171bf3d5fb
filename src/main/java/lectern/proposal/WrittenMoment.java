package lectern.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The parts of a date and time as they are written, any of which may be missing.
 *
 * @param clock the seconds since the start of the day, up to and including 24:00
 */
record WrittenMoment(
    Optional<DayOfWeek> weekday,
    Optional<LocalDate> date,
    Optional<Integer> clock,
    Optional<ZoneMark> zone) {
  static final WrittenMoment EMPTY =
      new WrittenMoment(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * The zone of a time as it is written.
   *
   * @param text such as {@code CET}, {@code +01:00} or {@code Europe/Warsaw}
   * @param offset the UTC offset if the text is one
   */
  record ZoneMark(String text, Optional<ZoneOffset> offset) {}

  WrittenMoment with(DayOfWeek day) {
    return new WrittenMoment(Optional.of(day), date, clock, zone);
  }

  WrittenMoment with(LocalDate day) {
    return new WrittenMoment(weekday, Optional.of(day), clock, zone);
  }

  WrittenMoment at(int seconds) {
    return new WrittenMoment(weekday, date, Optional.of(seconds), zone);
  }

  WrittenMoment in(ZoneMark mark) {
    return new WrittenMoment(weekday, date, clock, Optional.of(mark));
  }

  /** Returns this moment in the zone of another one, if that has any. */
  WrittenMoment in(WrittenMoment other) {
    return new WrittenMoment(weekday, date, clock, other.zone());
  }

  /** Returns this moment with the date and zone of another one where it has none. */
  WrittenMoment completedBy(WrittenMoment other) {
    return new WrittenMoment(
        weekday, date.or(other::date), clock, zone.isPresent() ? zone : other.zone());
  }

  /** Returns the date and time without the zone. */
  Optional<LocalDateTime> local() {
    return date.isPresent() && clock.isPresent()
        ? Optional.of(date.get().atStartOfDay().plusSeconds(clock.get()))
        : Optional.empty();
  }

  boolean isEmpty() {
    return equals(EMPTY);
  }
}
