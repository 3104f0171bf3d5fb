package lectern.proposal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.Problems;
import lectern.fields.ValueType;
import lectern.source.Fix;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/**
 * Reads the times of a proposal: as mappings and in the notations of published programmes. A time
 * without an offset is local to the event's time zone. A time whose meaning is not certain is
 * reported.
 */
final class TimeReader {
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<![\\d./-])\\d{1,2}([./-])\\d{1,2}\\1\\d{4}(?!\\d)");

  private final ValueReaders simple;
  private final Problems problems;
  private final EventTime zone;

  /**
   * @param zone the time zone of the event, as far as it is known
   */
  TimeReader(ValueReaders simple, EventTime zone) {
    this.simple = simple;
    this.problems = simple.problems;
    this.zone = zone;
  }

  /** Reads one moment. */
  Optional<OffsetDateTime> moment(Node value, Label label) {
    return moment(value, label, WrittenMoment.EMPTY, false).map(Resolved::moment);
  }

  /**
   * A moment with its notation.
   *
   * @param written what it was read from, which may complete another moment
   */
  private record Resolved(OffsetDateTime moment, WrittenMoment written) {}

  /**
   * Reads one moment.
   *
   * @param other has the date and the zone if they are not written
   * @param isReported whether it is reported already that a date is missing
   */
  private Optional<Resolved> moment(
      Node value, Label label, WrittenMoment other, boolean isReported) {
    Optional<Node.Scalar> scalar = scalar(value, label);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().text().strip();
    Optional<OffsetDateTime> iso =
        Times.parseMoment(text).filter(moment -> UtcOffsets.isReal(moment.getOffset()));
    if (iso.isPresent()) {
      return iso.map(moment -> new Resolved(moment, written(moment)));
    }
    try {
      WrittenMoment written = new MomentScanner(text).moment().completedBy(other);
      if (isReported && written.date().isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(new Resolved(zone.resolve(written), written));
    } catch (UnclearTimeException e) {
      report(scalar.get(), e);
      return Optional.empty();
    }
  }

  /** Returns the parts of a moment that may complete another one. */
  private static WrittenMoment written(OffsetDateTime moment) {
    ZoneOffset offset = moment.getOffset();
    return WrittenMoment.EMPTY.with(moment.toLocalDate()).in(WrittenMoment.ZoneMark.of(offset));
  }

  private Optional<Node.Scalar> scalar(Node value, Label label) {
    Optional<Node.Scalar> scalar = value.scalar().filter(found -> hasDigit(found.text()));
    if (value instanceof Node.Mapping) {
      problems.add(
          ProblemKind.WRONG_TYPE,
          value.range(),
          label.words() + " must be a date and time, not a mapping.",
          "Write a value such as 2021-12-10T10:15Z; a length is \"minutes: 90\" beside \"start\".");
    } else if (scalar.isEmpty()) {
      problems.wrongType(
          label, value, ValueType.Simple.TIME.expected(), ValueType.Simple.TIME.example());
    }
    return scalar;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private void report(Node.Scalar scalar, UnclearTimeException problem) {
    if (!problem.isReported()) {
      problems.add(
          new Problem(
              ProblemKind.UNCLEAR_TIME,
              scalar.range(),
              Quote.of(scalar.text()) + " " + problem.getMessage() + ".",
              problem.remedy(),
              problem.date().flatMap(date -> written(date, scalar))));
    }
  }

  /** Returns a fix that writes the only date of a text with the year first. */
  private static Optional<Fix> written(LocalDate date, Node.Scalar scalar) {
    Matcher old = YEAR_LAST.matcher(scalar.text());
    boolean isOnly = old.find() && !old.find();
    return isOnly
        ? Fix.safe("Write " + date + ".", scalar.replacedBy(old.replaceFirst(date.toString())))
        : Optional.empty();
  }

  /** Reads a time slot: a mapping, or a text with the start and the end. */
  Optional<TimeSlot> slot(Node value, Label label) {
    if (value instanceof Node.Mapping mapping) {
      return Optional.of(keyed(mapping));
    }
    Optional<MissingSpace> space = MissingSpace.of(value, TimeKey.ALL);
    if (space.isPresent()) {
      problems.add(space.get().problem());
      return Optional.empty();
    }
    if (value instanceof Node.Scalar scalar && hasDigit(scalar.text())) {
      return printed(scalar);
    }
    problems.wrongType(
        label,
        value,
        "a mapping with a start and an end",
        "{start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}");
    return Optional.empty();
  }

  private Optional<TimeSlot> printed(Node.Scalar scalar) {
    String text = scalar.text().strip();
    try {
      WrittenRange written = new MomentScanner(text).range(zone::mayHave);
      WrittenMoment start = written.end().map(written.start()::completedBy).orElse(written.start());
      if (start.date().isEmpty()) {
        throw new UnclearTimeException(
            "has no date", "Write the date too, such as \"2021-12-10 " + text + "\".");
      }
      OffsetDateTime from = zone.resolve(start);
      Optional<OffsetDateTime> to = Optional.empty();
      if (written.end().isPresent()) {
        to = Optional.of(zone.resolve(written.end().get().completedBy(start)));
      }
      Field<Integer> minutes = given(written.minutes(), scalar);
      Optional<OffsetDateTime> after = written.minutes().map(from::plusMinutes);
      Field<OffsetDateTime> end = given(to.or(() -> after), scalar);
      checkLength(from, end, minutes);
      Field<LocalDate> date = new Field.Missing<>(scalar.range());
      return Optional.of(
          new TimeSlot(date, given(Optional.of(from), scalar), end, minutes, scalar.range()));
    } catch (UnclearTimeException e) {
      report(scalar, e);
      return Optional.empty();
    }
  }

  /** Returns a field without its text, which is that of the whole slot. */
  private static <T> Field<T> given(Optional<T> value, Node.Scalar scalar) {
    return value.isPresent()
        ? new Field.Given<>(value, scalar.range(), Optional.empty(), Optional.empty())
        : new Field.Missing<>(scalar.range());
  }

  /** Reads a date, also as it is printed: {@code Friday, 10 December 2021}. */
  private Optional<LocalDate> day(Node value, Label label) {
    Optional<Node.Scalar> scalar = value.scalar().filter(found -> hasDigit(found.text()));
    if (scalar.isEmpty() || Times.parseDay(scalar.get().text()).isPresent()) {
      return simple.day.read(value, label);
    }
    try {
      return Optional.of(new MomentScanner(scalar.get().text().strip()).day());
    } catch (UnclearTimeException e) {
      report(scalar.get(), e);
      return Optional.empty();
    }
  }

  private TimeSlot keyed(Node.Mapping mapping) {
    Fields slot = new Fields(mapping, TimeKey.ALL, problems);
    Field<LocalDate> date = slot.read(TimeKey.DATE, this::day);
    WrittenMoment day = date.value().map(WrittenMoment.EMPTY::with).orElse(WrittenMoment.EMPTY);
    Ends ends = new Ends(day, date instanceof Field.Broken);
    Field<OffsetDateTime> start = slot.read(TimeKey.START, ends::read);
    Field<OffsetDateTime> end = slot.read(TimeKey.END, ends::read);
    checkDay(date, start);
    Field<Integer> minutes = slot.read(TimeKey.MINUTES, simple.minutes);
    Optional<Integer> length = minutes.value();
    if (end instanceof Field.Missing && start.value().isPresent() && length.isPresent()) {
      end = end(start.value().get().plusMinutes(length.get()), minutes.range());
    } else if (start.value().isPresent()) {
      checkLength(start.value().get(), end, minutes);
    }
    return new TimeSlot(date, start, end, minutes, mapping.range());
  }

  private static Field<OffsetDateTime> end(OffsetDateTime moment, SourceRange range) {
    return new Field.Given<>(Optional.of(moment), range, Optional.empty(), Optional.empty());
  }

  private void checkLength(
      OffsetDateTime start, Field<OffsetDateTime> end, Field<Integer> minutes) {
    Optional<OffsetDateTime> until = minutes.value().map(start::plusMinutes);
    boolean isSame =
        until.isEmpty()
            || end.value().isEmpty()
            || until.get().toInstant().equals(end.value().get().toInstant());
    if (!isSame) {
      problems.add(
          ProblemKind.UNCLEAR_TIME,
          minutes.range(),
          "The length and the end of the time slot contradict each other.",
          "Remove one of the two.");
    }
  }

  private void checkDay(Field<LocalDate> date, Field<OffsetDateTime> start) {
    Optional<LocalDate> day = date.value();
    Optional<OffsetDateTime> moment = start.value();
    if (day.isPresent() && moment.isPresent() && !zone.isOn(moment.get(), day.get())) {
      problems.add(
          ProblemKind.UNCLEAR_TIME,
          date.range(),
          "\"date\" is " + day.get() + ", but \"start\" is on " + moment.get().toLocalDate() + ".",
          "Remove \"date\", or correct one of the two.");
    }
  }

  /** The ends of a slot, of which the first that is read completes the second. */
  private final class Ends {
    private WrittenMoment other;
    private boolean isBroken;

    /**
     * @param isBroken whether it is reported that the day can't be read
     */
    Ends(WrittenMoment day, boolean isBroken) {
      this.other = day;
      this.isBroken = isBroken;
    }

    Optional<OffsetDateTime> read(Node value, Label label) {
      Optional<Resolved> resolved = moment(value, label, other, isBroken);
      if (resolved.isPresent()) {
        other = resolved.get().written();
      }
      isBroken = resolved.isEmpty();
      return resolved.map(Resolved::moment);
    }
  }
}
