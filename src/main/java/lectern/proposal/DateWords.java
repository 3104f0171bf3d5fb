package lectern.proposal;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/** The English names of days and months, whole or abbreviated. */
final class DateWords {
  private static final int SHORTEST = 3;

  private DateWords() {}

  static Optional<DayOfWeek> weekday(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (isName(word, day)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  static Optional<Month> month(String word) {
    for (Month month : Month.values()) {
      if (isName(word, month)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  /** Returns whether a word is a name or its beginning, such as {@code Tues} or {@code Sept}. */
  private static boolean isName(String word, Enum<?> constant) {
    return word.length() >= SHORTEST && constant.name().startsWith(word.toUpperCase(Locale.ROOT));
  }

  /** Returns the name of a day or month: {@code Friday}. */
  static String name(Enum<?> constant) {
    return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
