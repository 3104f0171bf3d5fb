package lectern.proposal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import lectern.fields.Integers;
import lectern.fields.Label;
import lectern.fields.ValueType;
import lectern.fields.Values;
import lectern.source.yaml.Node;

/**
 * Reads the times of a proposal and the days of an event.
 *
 * <p>It does not use {@code DateTimeFormatter}, whose first use takes longer than the check of a
 * whole proposal.
 */
public final class Times {
  /** The maximum length of a number of minutes, so that sums over an agenda do not overflow. */
  private static final int MINUTE_DIGITS = 4;

  private static final int NANOSECOND_DIGITS = 9;

  private final Values values;

  /** Creates readers that report to the problems of {@code values}. */
  public Times(Values values) {
    this.values = values;
  }

  Optional<Integer> minutes(Node value, Label label) {
    boolean tooMany =
        value instanceof Node.Scalar scalar && digitsEnd(scalar.text(), 0) > MINUTE_DIGITS;
    String minutes = ValueType.Simple.MINUTES.expected();
    String expected = tooMany ? minutes + " up to 9999" : minutes;
    String example =
        value
            .scalar()
            .flatMap(scalar -> Durations.inWords(scalar.text()))
            .map(String::valueOf)
            .orElse(ValueType.Simple.MINUTES.example());
    return values.parsed(value, label, expected, example, Times::parseMinutes);
  }

  Optional<Integer> clock(Node value, Label label) {
    return values.parsed(value, label, ValueType.Simple.CLOCK, Times::parseClock);
  }

  /** Reads a date and time with a UTC offset. */
  public Optional<OffsetDateTime> moment(Node value, Label label) {
    return values.parsed(
        value,
        label,
        "a date and time with a UTC offset",
        ValueType.Simple.TIME.example(),
        Times::parseMoment);
  }

  /** Reads a date. */
  public Optional<LocalDate> day(Node value, Label label) {
    return values.parsed(value, label, ValueType.Simple.DAY, Times::parseDay);
  }

  /** Parses a duration, with or without a unit: {@code 90}, {@code 90 Min}, {@code 1h30}. */
  static Optional<Integer> parseMinutes(String text) {
    return Durations.parse(text);
  }

  /**
   * Parses a time after the start of a session, or on the clock, as a number of minutes: {@code
   * 1:25}, {@code 01:25h}, {@code 15 min}, {@code 2:30 pm}.
   */
  static Optional<Integer> parseClock(String text) {
    int end = digitsEnd(text, 0);
    if (end == 0 || end > 4) {
      return Optional.empty();
    }
    boolean isColon = end <= 2 && end + 2 < text.length() && text.charAt(end) == ':';
    int last = isColon ? digitsEnd(text, end + 1) : end;
    if (isColon && last != end + 3) {
      return Optional.empty();
    }
    int minutes = isColon ? Integer.parseInt(text.substring(end + 1, last)) : 0;
    int hours = Integer.parseInt(text.substring(0, end));
    String unit = text.substring(last).strip().toLowerCase(Locale.ROOT).replace(".", "");
    boolean isHalfDay = unit.equals("am") || unit.equals("pm");
    if (isHalfDay) {
      boolean isHour = end <= 2 && hours >= 1 && hours <= 12 && minutes < 60;
      int afternoon = unit.equals("pm") ? 12 : 0;
      return isHour ? Optional.of((hours % 12 + afternoon) * 60 + minutes) : Optional.empty();
    }
    if (!isColon) {
      return Durations.parseWithUnit(text);
    }
    String rest = text.startsWith(":00", last) ? text.substring(last + 3) : text.substring(last);
    boolean isTime = minutes < 60 && (rest.isEmpty() || Durations.isHour(rest.strip()));
    return isTime ? Optional.of(hours * 60 + minutes) : Optional.empty();
  }

  /**
   * Parses a date, a time and an offset of ISO 8601: {@code 2021-12-10T10:15Z}, {@code 2021-12-10
   * 11:15:00.000+01:00}.
   *
   * @return empty if the text has another form, no offset, or a date or time that does not exist
   */
  public static Optional<OffsetDateTime> parseMoment(String text) {
    boolean dated =
        text.length() >= 17
            && text.charAt(4) == '-'
            && text.charAt(7) == '-'
            && "Tt ".indexOf(text.charAt(10)) >= 0
            && text.charAt(13) == ':';
    if (!dated) {
      return Optional.empty();
    }
    boolean seconds = text.charAt(16) == ':' && text.length() > 19;
    int end = seconds ? 19 : 16;
    int fraction = seconds && isPoint(text.charAt(end)) ? digitsEnd(text, end + 1) : end;
    try {
      LocalDateTime local =
          LocalDateTime.of(
              digits(text, 0, 4),
              digits(text, 5, 7),
              digits(text, 8, 10),
              digits(text, 11, 13),
              digits(text, 14, 16),
              seconds ? digits(text, 17, 19) : 0,
              fraction > end ? nanoseconds(text.substring(end + 1, fraction)) : 0);
      return Optional.of(OffsetDateTime.of(local, offset(text.substring(fraction).strip())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Parses a date of ISO 8601: {@code 2021-12-10}.
   *
   * @return empty if the text has another form or the date does not exist
   */
  public static Optional<LocalDate> parseDay(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Parses the digits after the point; digits smaller than a nanosecond are ignored. */
  private static int nanoseconds(String digits) {
    if (digits.isEmpty()) {
      throw new DateTimeException("no digits after the point");
    }
    String padded = digits + "0".repeat(NANOSECOND_DIGITS);
    return digits(padded, 0, NANOSECOND_DIGITS);
  }

  private static ZoneOffset offset(String text) {
    if (text.equalsIgnoreCase("Z") || text.equalsIgnoreCase("UTC")) {
      return ZoneOffset.UTC;
    }
    return ZoneOffset.of(text);
  }

  private static int digits(String text, int from, int to) {
    return Integers.parse(text.substring(from, to))
        .orElseThrow(() -> new DateTimeException("not a number"));
  }
}
