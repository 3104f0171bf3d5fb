package lectern.proposal;

import java.util.Locale;
import java.util.Optional;

/** Durations as people write them: {@code 90}, {@code 90 min}, {@code 1h30}, {@code 1.5 hours}. */
final class Durations {
  /** The longest text that is examined; "24 hours and 59 minutes" is shorter. */
  private static final int MAX_LENGTH = 40;

  private static final int MINUTE_DIGITS = 4;
  private static final int MOST_HOURS = 24;
  private static final int HOUR = 60;

  private Durations() {}

  /** Parses a duration in minutes, with or without a unit; hours have one, or a colon. */
  static Optional<Integer> parse(String text) {
    int end = Times.digitsEnd(text, 0);
    if (end == 0 || end > MINUTE_DIGITS || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text.substring(0, end));
    if (end == text.length()) {
      return Optional.of(number);
    }
    return text.charAt(end) == ':'
        ? hoursWithColon(text, end).map(minutes -> hours(text, end).orElse(0) + minutes)
        : parseWithUnit(text);
  }

  private static Optional<Integer> hoursWithColon(String text, int colon) {
    int end = Times.digitsEnd(text, colon + 1);
    String unit = text.substring(end).strip();
    boolean isValid =
        end == colon + 3 && hours(text, colon).isPresent() && (unit.isEmpty() || isHour(unit));
    return isValid ? minutesOfHour(text.substring(colon + 1, end)) : Optional.empty();
  }

  /** Parses a duration with a unit; empty if it has none. */
  static Optional<Integer> parseWithUnit(String text) {
    int end = Times.digitsEnd(text, 0);
    if (end == 0 || end > MINUTE_DIGITS || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text.substring(0, end));
    boolean isDecimal = end < text.length() && ".,".indexOf(text.charAt(end)) >= 0;
    int last = isDecimal ? Times.digitsEnd(text, end + 1) : end;
    String unit = withoutHyphen(text.substring(last).strip());
    if (isDecimal) {
      Optional<Integer> fraction = fraction(text.substring(end + 1, last));
      return isHour(unit) && fraction.isPresent()
          ? hours(text, end).map(minutes -> minutes + fraction.get())
          : Optional.empty();
    }
    if (isMinute(unit)) {
      return Optional.of(number);
    }
    int word = 0;
    while (word < unit.length()
        && (Character.isLetter(unit.charAt(word)) || unit.charAt(word) == '.')) {
      word++;
    }
    if (!isHour(unit.substring(0, word))) {
      return Optional.empty();
    }
    String rest = unit.substring(word).strip();
    Optional<Integer> hours = hours(text, end);
    return rest.isEmpty()
        ? hours
        : hours.flatMap(minutes -> minutesAfterHour(rest).map(more -> minutes + more));
  }

  private static String withoutHyphen(String unit) {
    return unit.startsWith("-") ? unit.substring(1).strip() : unit;
  }

  private static Optional<Integer> hours(String text, int end) {
    if (end > 2) {
      return Optional.empty();
    }
    int hours = Integer.parseInt(text.substring(0, end));
    return hours <= MOST_HOURS ? Optional.of(hours * HOUR) : Optional.empty();
  }

  private static Optional<Integer> fraction(String digits) {
    return switch (digits) {
      case "0", "00" -> Optional.of(0);
      case "25" -> Optional.of(15);
      case "5", "50" -> Optional.of(30);
      case "75" -> Optional.of(45);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> minutesAfterHour(String rest) {
    boolean isJoined = rest.regionMatches(true, 0, "and ", 0, 4);
    String minutes = isJoined ? rest.substring(4).strip() : rest;
    int end = Times.digitsEnd(minutes, 0);
    String unit = minutes.substring(end).strip();
    return unit.isEmpty() || isMinute(unit)
        ? minutesOfHour(minutes.substring(0, end))
        : Optional.empty();
  }

  private static Optional<Integer> minutesOfHour(String digits) {
    boolean isValid = !digits.isEmpty() && digits.length() <= 2 && Integer.parseInt(digits) < HOUR;
    return isValid ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }

  /** Returns the minutes of a duration in words, which is reported with the number to write. */
  static Optional<Integer> inWords(String text) {
    if (text.length() > MAX_LENGTH || text.isEmpty() || Character.isDigit(text.charAt(0))) {
      return Optional.empty();
    }
    String words = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    return switch (words.endsWith(" minutes")
        ? words.substring(0, words.length() - " minutes".length())
        : words) {
      case "five" -> Optional.of(5);
      case "ten" -> Optional.of(10);
      case "fifteen", "a quarter of an hour" -> Optional.of(15);
      case "twenty" -> Optional.of(20);
      case "thirty", "half an hour" -> Optional.of(30);
      case "forty" -> Optional.of(40);
      case "forty five" -> Optional.of(45);
      case "fifty" -> Optional.of(50);
      case "sixty", "an hour", "one hour" -> Optional.of(60);
      case "seventy five" -> Optional.of(75);
      case "ninety", "an hour and a half", "one and a half hours" -> Optional.of(90);
      case "two hours" -> Optional.of(120);
      default -> Optional.empty();
    };
  }

  /** Returns whether a text is a unit of minutes. */
  static boolean isMinute(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "m", "min", "min.", "mins", "mins.", "minute", "minutes", "'", "’", "′" -> true;
      default -> false;
    };
  }

  /** Returns whether a text is a unit of hours. */
  static boolean isHour(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "h", "h.", "hr", "hr.", "hrs", "hrs.", "hour", "hours", "hour.", "hours." -> true;
      default -> false;
    };
  }
}
