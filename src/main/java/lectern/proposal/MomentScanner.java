package lectern.proposal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lectern.proposal.WrittenMoment.ZoneMark;
import lectern.source.Quote;

/**
 * Reads dates and times in the notations of ISO 8601 and of published programmes, such as {@code
 * Friday, 10th December, 2021 (10:15 UTC)}. Only used for texts that {@link Times#parseMoment}
 * can't read.
 */
final class MomentScanner {
  private static final int HOURS_OF_HALF_A_DAY = 12;
  private static final int HOURS_OF_A_DAY = 24;
  private static final int SECONDS_OF_A_MINUTE = 60;
  private static final int SECONDS_OF_AN_HOUR = 3600;
  private static final int NOON = HOURS_OF_HALF_A_DAY * SECONDS_OF_AN_HOUR;

  private final List<TimeToken> tokens;
  private String example = "2021-12-10T10:15Z";
  private int at;
  private boolean isIso;
  private boolean hasHalf;
  private boolean hasWholeDay;
  private Predicate<ZoneOffset> mayHave = offset -> true;

  MomentScanner(String text) {
    this.tokens = TimeToken.of(text);
  }

  /** Reads the text as one moment. */
  WrittenMoment moment() throws UnclearTimeException {
    WrittenMoment moment = next(false);
    if (at < tokens.size() || moment.isEmpty()) {
      throw unknown();
    }
    return moment;
  }

  /** Reads the text as a date. */
  LocalDate day() throws UnclearTimeException {
    example = "2021-12-10";
    WrittenMoment day = moment();
    if (day.clock().isPresent() || day.date().isEmpty()) {
      throw new UnclearTimeException("is not a date without a time", remedy());
    }
    EventTime.checkWeekday(day.weekday(), day.date().get());
    return day.date().get();
  }

  /**
   * Reads the text as a start, with an end or a length or neither.
   *
   * @param mayHaveOffset tells whether the event's time zone may have a UTC offset
   */
  WrittenRange range(Predicate<ZoneOffset> mayHaveOffset) throws UnclearTimeException {
    mayHave = mayHaveOffset;
    example = "2021-12-10 10:15 - 11:45 UTC";
    WrittenMoment start = next(true);
    if (start.isEmpty()) {
      throw unknown();
    }
    Optional<Integer> minutes = length();
    Optional<WrittenMoment> end = Optional.empty();
    if (minutes.isEmpty() && isRangeSign(token(0))) {
      boolean hasStartHalf = hasHalf;
      boolean hasStartWholeDay = hasWholeDay;
      at++;
      end = Optional.of(next(false)).filter(found -> !found.isEmpty());
      if ((hasStartHalf && hasWholeDay) || (hasHalf && hasStartWholeDay)) {
        throw new UnclearTimeException(
            "has am or pm at one of its times only",
            "Write both in 24 hours, such as 13:15 - 14:45.");
      }
      minutes = length();
      if (end.isEmpty()) {
        throw unknown();
      }
    }
    if (at < tokens.size()) {
      throw unknown();
    }
    return new WrittenRange(start, end, minutes);
  }

  /** Reads a length behind a time: {@code (90 min)}. */
  private Optional<Integer> length() {
    if (!isLength()) {
      return Optional.empty();
    }
    int minutes = token(0).number();
    at += 2;
    while (isIgnored(token(0))) {
      at++;
    }
    return Optional.of(minutes);
  }

  private boolean isLength() {
    return token(0).isNumber(1, 3)
        && switch (token(1).small()) {
          case "min", "mins", "minute", "minutes" -> true;
          default -> false;
        };
  }

  /** Returns the problem of a text that has something else at this place. */
  private UnclearTimeException unknown() {
    String unexpected =
        token(0).equals(TimeToken.NONE) ? "" : ": unexpected " + Quote.of(token(0).text());
    return new UnclearTimeException("is not a date and time" + unexpected, remedy());
  }

  private String remedy() {
    return "Write it such as " + example + ".";
  }

  private TimeToken token(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < tokens.size() ? tokens.get(index) : TimeToken.NONE;
  }

  private static boolean isRangeSign(TimeToken token) {
    return switch (token.small()) {
      case "-", "\u2013", "/", "~", "\u2192", "to", "until", "till" -> true;
      default -> false;
    };
  }

  /** Reads the parts of a moment, in any order, up to the sign of a range. */
  private WrittenMoment next(boolean mayEnd) throws UnclearTimeException {
    isIso = false;
    hasHalf = false;
    hasWholeDay = false;
    WrittenMoment moment = WrittenMoment.EMPTY;
    while (at < tokens.size()) {
      TimeToken token = token(0);
      if (isLength() && moment.clock().isPresent()) {
        return moment;
      } else if (token.kind() == TimeToken.Kind.NUMBER) {
        moment = number(moment);
      } else if (token.is("+") || (token.is("-") && isOffset(moment, mayEnd))) {
        moment = zoned(moment, ZoneMark.of(offset()));
      } else if (isDash(token) && isBetween(moment)) {
        at++;
      } else if (isRangeSign(token)) {
        return moment;
      } else if (token.isWord()) {
        moment = word(moment);
      } else if (isIgnored(token)) {
        at++;
      } else {
        throw unknown();
      }
    }
    return moment;
  }

  private static boolean isDash(TimeToken token) {
    return token.is("-") || token.is("\u2013");
  }

  /** Returns whether a sign separates a date from its time: {@code 12 November 2018 - 11:30}. */
  private boolean isBetween(WrittenMoment moment) {
    String after = token(2).small();
    return moment.date().isPresent()
        && moment.clock().isEmpty()
        && token(1).isNumber(1, 2)
        && (after.equals(":") || after.equals("h") || after.equals("am") || after.equals("pm"));
  }

  private static boolean isIgnored(TimeToken token) {
    return switch (token.text()) {
      case ",", "(", ")", "[", "]", ";", ".", "|", "@", "\u2022", "\u00b7", "\u2026" -> true;
      default -> false;
    };
  }

  private WrittenMoment number(WrittenMoment moment) throws UnclearTimeException {
    if (isLength()) {
      throw new UnclearTimeException(
          "is a length, not a date and time",
          "Write \"minutes: " + token(0).number() + "\" beside \"start\".");
    }
    Optional<LocalDate> date = date();
    if (date.isPresent()) {
      if (moment.date().isPresent()) {
        throw unknown();
      }
      return moment.with(date.get());
    }
    if (moment.clock().isPresent()) {
      throw unknown();
    }
    return moment.at(clock());
  }

  private WrittenMoment word(WrittenMoment moment) throws UnclearTimeException {
    String word = token(0).small();
    if (word.equals("t") && moment.date().isPresent() && moment.clock().isEmpty()) {
      isIso = token(0).isGlued() && token(1).isGlued();
      at++;
      return moment;
    }
    if (isFillWord(word)) {
      at++;
      return moment;
    }
    if (word.equals("noon") && moment.clock().orElse(NOON) == NOON) {
      at++;
      return moment.at(NOON);
    }
    if (word.equals("midnight")) {
      throw new UnclearTimeException(
          "has \"midnight\", which can be the start or the end of the day",
          "Write 00:00 or 24:00 instead.");
    }
    Optional<DayOfWeek> weekday = DateWords.weekday(word);
    if (weekday.isPresent() && moment.weekday().isEmpty()) {
      at++;
      return moment.with(weekday.get());
    }
    Optional<Month> month = DateWords.month(word);
    if (month.isPresent() && moment.date().isEmpty()) {
      at++;
      return moment.with(dayAndYear(month.get()));
    }
    return zoned(moment, zone());
  }

  private static boolean isFillWord(String word) {
    return word.equals("at") || word.equals("on") || word.equals("from");
  }

  private WrittenMoment zoned(WrittenMoment moment, ZoneMark mark) throws UnclearTimeException {
    Optional<ZoneMark> both =
        moment.zone().isPresent() ? moment.zone().get().with(mark) : Optional.of(mark);
    if (both.isEmpty() || moment.clock().isEmpty()) {
      at--;
      throw unknown();
    }
    return moment.in(both.get());
  }

  /** Reads a date that begins with a number; empty if no date begins here. */
  private Optional<LocalDate> date() throws UnclearTimeException {
    TimeToken first = token(0);
    if (first.isNumber(8, 8)) {
      at++;
      String digits = first.text();
      return Optional.of(date(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6)));
    }
    String sign = token(1).text();
    boolean isNumeric = sign.equals("-") || sign.equals("/") || sign.equals(".");
    boolean isDate = isNumeric && token(3).is(sign) && token(2).isNumber(1, 2);
    if (isDate && first.isNumber(4, 4) && token(4).isNumber(1, 2)) {
      LocalDate date = date(first.text(), token(2).text(), token(4).text());
      at += 5;
      return Optional.of(date);
    }
    if (isDate && first.isNumber(1, 2) && token(4).isNumber(4, 4)) {
      throw ambiguous(first.number(), token(2).number(), token(4).number());
    }
    int after = isOrdinal(token(1)) ? 2 : 1;
    after = token(after).is("of") ? after + 1 : after;
    Optional<Month> month =
        first.isNumber(1, 2) ? DateWords.month(token(after).small()) : Optional.empty();
    if (month.isEmpty()) {
      return Optional.empty();
    }
    at += after + 1;
    return Optional.of(date(year(), month.get().getValue(), first.number()));
  }

  /** Reads the day and year behind a month: {@code December 10, 2021}. */
  private LocalDate dayAndYear(Month month) throws UnclearTimeException {
    skip(".");
    if (!token(0).isNumber(1, 2)) {
      throw unknown();
    }
    int day = token(0).number();
    at += isOrdinal(token(1)) ? 2 : 1;
    return date(year(), month.getValue(), day);
  }

  private int year() throws UnclearTimeException {
    skip(".");
    skip(",");
    if (!token(0).isNumber(4, 4) || token(1).is(":")) {
      throw new UnclearTimeException("has no year", remedy());
    }
    int year = token(0).number();
    at++;
    return year;
  }

  private void skip(String sign) {
    if (token(0).is(sign)) {
      at++;
    }
  }

  private static boolean isOrdinal(TimeToken token) {
    return switch (token.small()) {
      case "st", "nd", "rd", "th" -> token.isGlued();
      default -> false;
    };
  }

  private static LocalDate date(String year, String month, String day) throws UnclearTimeException {
    return date(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static LocalDate date(int year, int month, int day) throws UnclearTimeException {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new UnclearTimeException("has a date that does not exist", "Correct the date.");
    }
  }

  /** Returns the problem of a date that begins with the day for some readers only. */
  private static UnclearTimeException ambiguous(int first, int second, int year) {
    Optional<LocalDate> dayFirst = valid(year, second, first);
    Optional<LocalDate> monthFirst = valid(year, first, second);
    if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
      return new UnclearTimeException("has a date that does not exist", "Correct the date.");
    }
    if (dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      return new UnclearTimeException(
          "has a date that does not begin with the year", dayFirst.or(() -> monthFirst).get());
    }
    return new UnclearTimeException(
        "has an ambiguous date: "
            + words(dayFirst.get())
            + " or "
            + words(monthFirst.get())
            + " "
            + year,
        "Write the date as " + dayFirst.get() + " or " + monthFirst.get() + ".");
  }

  private static Optional<LocalDate> valid(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String words(LocalDate date) {
    return date.getDayOfMonth() + " " + DateWords.name(date.getMonth());
  }

  /**
   * Reads the time of a day: {@code 10:15}, {@code 10:15:00}, {@code 10.15}, {@code 10h15}, {@code
   * 10:15 am}.
   */
  private int clock() throws UnclearTimeException {
    TimeToken hours = token(0);
    if (isIso && hours.isNumber(4, 6) && hours.text().length() % 2 == 0) {
      at++;
      String digits = hours.text() + "00";
      return seconds(part(digits, 0), part(digits, 2), part(digits, 4));
    }
    if (!hours.isNumber(1, 2)) {
      throw unknown();
    }
    TimeToken sign = token(1);
    if (hours.is("12") && sign.small().equals("noon")) {
      at += 2;
      return NOON;
    }
    boolean isTime = sign.is(":") || sign.is(".") || sign.small().equals("h");
    boolean hasMinutes = isTime && sign.isGlued() && token(2).isGlued() && token(2).isNumber(2, 2);
    int minutes = hasMinutes ? token(2).number() : 0;
    at += hasMinutes ? 3 : 1;
    int seconds = 0;
    if (hasMinutes && token(0).is(":") && token(1).isNumber(2, 2)) {
      seconds = token(1).number();
      at += 2;
      skipFraction();
    }
    Optional<Boolean> isAfternoon = half();
    hasHalf = isAfternoon.isPresent();
    hasWholeDay = isAfternoon.isEmpty();
    if (hasMinutes && hasWholeDay && isHourWord(token(0))) {
      at++;
    }
    if (!hasMinutes && hasWholeDay) {
      if (!sign.small().equals("h")) {
        throw new UnclearTimeException(
            "has an hour without minutes: " + hours.text(),
            "Write hours and minutes, such as 09:00 - 10:30.");
      }
      at++;
    }
    return seconds(hours(hours.number(), isAfternoon), minutes, seconds);
  }

  private static boolean isHourWord(TimeToken token) {
    return switch (token.small()) {
      case "h", "hr", "hrs", "hours" -> true;
      default -> false;
    };
  }

  private static int part(String digits, int from) {
    return Integer.parseInt(digits.substring(from, from + 2));
  }

  private void skipFraction() {
    if ((token(0).is(".") || token(0).is(",")) && token(0).isGlued() && token(1).isGlued()) {
      at += token(1).kind() == TimeToken.Kind.NUMBER ? 2 : 0;
    }
  }

  /** Reads {@code am} or {@code p.m.}; present and true for the afternoon. */
  private Optional<Boolean> half() {
    String word = token(0).small();
    if (word.equals("am") || word.equals("pm")) {
      at++;
      return Optional.of(word.equals("pm"));
    }
    boolean isDotted = token(1).is(".") && token(2).small().equals("m");
    if (isDotted && (word.equals("a") || word.equals("p"))) {
      at += 3;
      skip(".");
      return Optional.of(word.equals("p"));
    }
    return Optional.empty();
  }

  private static int hours(int written, Optional<Boolean> isAfternoon) throws UnclearTimeException {
    if (isAfternoon.isEmpty()) {
      return written;
    }
    if (written < 1 || written > HOURS_OF_HALF_A_DAY) {
      throw new UnclearTimeException(
          "has " + (isAfternoon.get() ? "pm" : "am") + " after a time of 24 hours",
          "Write the time without it, such as 13:15.");
    }
    int hours = written % HOURS_OF_HALF_A_DAY;
    return isAfternoon.get() ? hours + HOURS_OF_HALF_A_DAY : hours;
  }

  private static int seconds(int hours, int minutes, int seconds) throws UnclearTimeException {
    int all = hours * SECONDS_OF_AN_HOUR + minutes * SECONDS_OF_A_MINUTE + seconds;
    if (minutes >= 60 || seconds >= 60 || all > HOURS_OF_A_DAY * SECONDS_OF_AN_HOUR) {
      throw new UnclearTimeException("has a time that does not exist", "Correct the time.");
    }
    return all;
  }

  /** Returns whether a hyphen begins a UTC offset, and not the end of a range. */
  private boolean isOffset(WrittenMoment moment, boolean mayEnd) throws UnclearTimeException {
    boolean follows = moment.clock().isPresent() && moment.zone().isEmpty();
    if (!follows || token(1).kind() != TimeToken.Kind.NUMBER || !token(1).isGlued()) {
      return false;
    }
    if (token(1).isNumber(4, 4) || (token(1).isNumber(1, 2) && !token(2).is(":"))) {
      return token(1).isNumber(4, 4) || token(2).equals(TimeToken.NONE) || isIso;
    }
    boolean isPlausible = token(1).isNumber(2, 2) && isWestern(1);
    if (!mayEnd || !isPlausible) {
      return isPlausible && !mayEnd;
    }
    TimeToken after = token(4);
    if (isIso || isRangeSign(after)) {
      return true;
    }
    if (after.equals(TimeToken.NONE)) {
      if (isOnlyEnd(moment.clock().get())) {
        return false;
      }
      String end = token(1).text() + ":" + token(3).text();
      throw new UnclearTimeException(
          "is ambiguous: -" + end + " can be the end or a UTC offset",
          "Write \" - "
              + end
              + "\" with spaces for the end, or \" UTC-"
              + end
              + "\" for the offset.");
    }
    return false;
  }

  /**
   * Returns whether a later time of day after a hyphen can't be an offset of the event's zone.
   *
   * @param start in seconds of the day
   */
  private boolean isOnlyEnd(int start) {
    int hours = token(1).number();
    int minutes = token(3).number();
    return hours * SECONDS_OF_AN_HOUR + minutes * SECONDS_OF_A_MINUTE > start
        && !mayHave.test(ZoneOffset.ofHoursMinutes(-hours, -minutes));
  }

  /** Returns whether hours and minutes are those of an offset west of Greenwich. */
  private boolean isWestern(int ahead) {
    TimeToken hours = token(ahead);
    TimeToken minutes = token(ahead + 2);
    if (!hours.isNumber(1, 2)) {
      return false;
    }
    // The half hours of Newfoundland, of Venezuela until 2016, and of the Marquesas.
    return minutes.is("00")
        ? hours.number() <= HOURS_OF_HALF_A_DAY
        : minutes.is("30") && Set.of(2, 3, 4, 9).contains(hours.number());
  }

  /** Reads a UTC offset: {@code +01:00}, {@code +0100}, {@code +1}. */
  private ZoneOffset offset() throws UnclearTimeException {
    String sign = token(0).text();
    TimeToken hours = token(1);
    boolean hasMinutes = token(2).is(":") && token(3).isNumber(2, 2);
    String digits =
        hours.isNumber(4, 4)
            ? hours.text()
            : (hours.text().length() == 1 ? "0" : "") + hours.text() + minutes(hasMinutes);
    if (!hours.isNumber(1, 4) || digits.length() != 4) {
      throw unknown();
    }
    at += hasMinutes ? 4 : 2;
    return UtcOffsets.parse(sign + digits.substring(0, 2) + ":" + digits.substring(2))
        .orElseThrow(
            () ->
                new UnclearTimeException(
                    "has a UTC offset that no time zone has",
                    "Correct the offset, such as +01:00."));
  }

  private String minutes(boolean hasMinutes) {
    return hasMinutes ? token(3).text() : "00";
  }

  /** Reads UTC, an abbreviation or the name of a zone. */
  private ZoneMark zone() throws UnclearTimeException {
    String word = token(0).text();
    String small = token(0).small();
    if (word.length() < 2 && !small.equals("z")) {
      throw unknown();
    }
    at++;
    if (small.equals("z") || small.equals("utc") || small.equals("gmt")) {
      boolean isShifted = token(0).is("+") || (token(0).is("-") && token(0).isGlued());
      boolean hasNumber = isShifted && token(1).isGlued() && token(1).isNumber(1, 4);
      hasNumber &= token(0).is("+") || !token(2).is(":") || isWestern(1);
      return ZoneMark.of(hasNumber ? offset() : ZoneOffset.UTC);
    }
    StringBuilder name = new StringBuilder(word);
    while (isPartOfZone(name.indexOf("/") > 0)) {
      boolean isSign = !token(0).isWord();
      name.append(isSign ? token(0).text() : " ").append(token(isSign ? 1 : 0).text());
      at += isSign ? 2 : 1;
    }
    return ZoneMark.of(name.toString());
  }

  /** Returns whether another word of a zone's name follows, such as that of a city. */
  private boolean isPartOfZone(boolean isPlace) {
    TimeToken next = token(0);
    if (next.is("/") || (isPlace && next.is("-"))) {
      return next.isGlued() && token(1).isWord() && token(1).isGlued();
    }
    return next.isWord()
        && !isRangeSign(next)
        && !isFillWord(next.small())
        && DateWords.weekday(next.small()).isEmpty()
        && DateWords.month(next.small()).isEmpty();
  }
}
