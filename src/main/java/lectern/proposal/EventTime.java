package lectern.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.proposal.WrittenMoment.ZoneMark;
import lectern.source.Quote;

/** The time zone of an event, in which times without an offset are read. */
final class EventTime {
  private static final int MOST_ABBREVIATION_LETTERS = 5;

  private final Optional<Zone> zone;
  private boolean isReported;

  /**
   * Creates the time of an event.
   *
   * @param isReported whether it is reported already that there is no valid time zone
   */
  EventTime(Optional<Zone> zone, boolean isReported) {
    this.zone = zone;
    this.isReported = isReported;
  }

  /**
   * Returns the moment that is written.
   *
   * @throws UnclearTimeException if it is not certain
   */
  OffsetDateTime resolve(WrittenMoment written) throws UnclearTimeException {
    if (written.date().isEmpty()) {
      throw new UnclearTimeException(
          "has no date", "Write the date too, such as " + example("2021-12-10", written) + ".");
    }
    LocalDate date = written.date().get();
    if (written.clock().isEmpty()) {
      throw new UnclearTimeException(
          "has no time of day", "Write the time too, such as " + date + "T10:15Z.");
    }
    checkWeekday(written.weekday(), date);
    LocalDateTime local = written.local().orElseThrow();
    return OffsetDateTime.of(local, offset(written.zone(), local));
  }

  /** Returns whether times of the event may have a UTC offset. */
  boolean mayHave(ZoneOffset offset) {
    return zone.isEmpty() || zone.get().mayHave(offset);
  }

  private static String example(String date, WrittenMoment written) {
    String clock =
        written
            .clock()
            .map(seconds -> LocalDate.EPOCH.atStartOfDay().plusSeconds(seconds).toLocalTime())
            .map(Object::toString)
            .orElse("10:15");
    return date + "T" + clock + "Z";
  }

  static void checkWeekday(Optional<DayOfWeek> weekday, LocalDate date)
      throws UnclearTimeException {
    if (weekday.isPresent() && weekday.get() != date.getDayOfWeek()) {
      throw new UnclearTimeException(
          "has the wrong weekday: "
              + date
              + " is a "
              + DateWords.name(date.getDayOfWeek())
              + ", not a "
              + DateWords.name(weekday.get()),
          "Correct the weekday or the date.");
    }
  }

  private ZoneOffset offset(Optional<ZoneMark> mark, LocalDateTime local)
      throws UnclearTimeException {
    if (mark.isEmpty()) {
      return zone.isPresent() ? only(zone.get(), local) : withoutZone(local);
    }
    Optional<ZoneOffset> stated = mark.get().offset();
    if (mark.get().name().isEmpty()) {
      return stated.orElseThrow();
    }
    String name = mark.get().name().get();
    Optional<ZoneOffset> known = known(name, local);
    if (stated.isEmpty()) {
      return known.isPresent() ? known.get() : unknown(name, local);
    }
    if (known.isPresent() && !known.equals(stated)) {
      throw new UnclearTimeException(
          "has " + Quote.of(name) + ", which is not " + Zone.label(stated.get()),
          "Write " + local + known.get() + " or " + local + stated.get() + ".");
    }
    return stated.get();
  }

  /** Returns the offset that a name means at a local time, if it is known. */
  private Optional<ZoneOffset> known(String name, LocalDateTime local) throws UnclearTimeException {
    if (name.indexOf('/') > 0) {
      return ZoneReader.isKnown(name) ? Optional.of(only(new Zone(name), local)) : Optional.empty();
    }
    if (isLocal(name)) {
      return Optional.of(offset(Optional.empty(), local));
    }
    return zone.flatMap(one -> one.offset(name, local));
  }

  /** Returns whether a name means the event's time zone: {@code local time}, {@code Warsaw}. */
  private boolean isLocal(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String place = small.endsWith(" time") ? small.substring(0, small.length() - 5) : small;
    return place.equals("local") || zone.filter(one -> one.isIn(place)).isPresent();
  }

  /** Reports the name of a zone that has no meaning here. */
  private ZoneOffset unknown(String name, LocalDateTime local) throws UnclearTimeException {
    if (name.indexOf('/') > 0) {
      throw new UnclearTimeException(
          "has the unknown time zone " + Quote.of(name),
          ZoneReader.near(name)
              .map(near -> "Did you mean \"" + near + "\"?")
              .orElse("Write a UTC offset, such as " + local + "+01:00."));
    }
    String what = isAbbreviation(name) ? "has the abbreviation " : "has the time zone ";
    if (zone.isEmpty()) {
      throw new UnclearTimeException(
          what + Quote.of(name) + ", which has no meaning without the event's time zone",
          "Write a UTC offset, such as "
              + local
              + "+01:00, or set the event's zone, such as \"time-zone: "
              + ZoneReader.EXAMPLE
              + "\".");
    }
    ZoneOffset right = only(zone.get(), local);
    throw new UnclearTimeException(
        what
            + Quote.of(name)
            + ", but the time zone of the event is "
            + zone.get().name()
            + ", with "
            + zone.get().label(local.toInstant(right))
            + " on "
            + local.toLocalDate(),
        "Write " + local + right + " for local time, or the right UTC offset.");
  }

  private static boolean isAbbreviation(String name) {
    return name.length() <= MOST_ABBREVIATION_LETTERS && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Returns whether a moment is on a day, in its own offset or in the event's zone. */
  boolean isOn(OffsetDateTime moment, LocalDate day) {
    return moment.toLocalDate().equals(day)
        || zone.filter(one -> one.at(moment.toInstant()).toLocalDate().equals(day)).isPresent();
  }

  /** Returns the offset of a local time, which must occur once. */
  private static ZoneOffset only(Zone zone, LocalDateTime local) throws UnclearTimeException {
    List<ZoneOffset> offsets = zone.offsets(local);
    if (offsets.isEmpty()) {
      throw new UnclearTimeException(
          "does not exist in " + zone.name() + ", where clocks go forward at that time",
          "Correct the time.");
    }
    if (offsets.size() > 1) {
      throw new UnclearTimeException(
          "occurs twice in " + zone.name() + ", where clocks go back at that time",
          "Write " + local + offsets.get(0) + " or " + local + offsets.get(1) + ".");
    }
    return offsets.get(0);
  }

  /** Reports the missing zone once: each time without an offset has the same remedy. */
  private ZoneOffset withoutZone(LocalDateTime local) throws UnclearTimeException {
    boolean isRepeated = isReported;
    isReported = true;
    throw new UnclearTimeException(
        "has no UTC offset, and the event's time zone is not known",
        "Write "
            + local
            + "Z if the time is in UTC, or set the event's zone, such as \"time-zone: "
            + ZoneReader.EXAMPLE
            + "\".",
        isRepeated);
  }
}
