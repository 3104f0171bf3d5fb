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
   * @param name such as {@code CET}, {@code Warsaw time} or {@code Europe/Warsaw}
   * @param offset the UTC offset if it is written
   */
  record ZoneMark(Optional<String> name, Optional<ZoneOffset> offset) {

    static ZoneMark of(String name) {
      return new ZoneMark(Optional.of(name), Optional.empty());
    }

    static ZoneMark of(ZoneOffset offset) {
      return new ZoneMark(Optional.empty(), Optional.of(offset));
    }

    /** Returns the name of one with the offset of the other, if each has what the other lacks. */
    Optional<ZoneMark> with(ZoneMark other) {
      if (equals(other)) {
        return Optional.of(this);
      }
      boolean isComplement =
          name.isPresent() != other.name.isPresent()
              && offset.isPresent() != other.offset.isPresent();
      return isComplement
          ? Optional.of(new ZoneMark(name.or(other::name), offset.or(other::offset)))
          : Optional.empty();
    }
  }

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
