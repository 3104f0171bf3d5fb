package lectern.listing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * A time slot as the forum's pages print it: {@code Friday, 10th December, 2021 (10:15 UTC) - ...},
 * always in UTC.
 */
final class SlotLine {
  private SlotLine() {}

  static String of(Block.Slot slot) {
    return moment(slot.start()) + " - " + moment(slot.end());
  }

  /** Returns one end of a slot: {@code Friday, 10th December, 2021 (10:15 UTC)}. */
  static String moment(OffsetDateTime time) {
    OffsetDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC);
    int day = utc.getDayOfMonth();
    return capitalized(utc.getDayOfWeek())
        + ", "
        + day
        + ordinal(day)
        + " "
        + capitalized(utc.getMonth())
        + ", "
        + utc.getYear()
        + " ("
        + twoDigits(utc.getHour())
        + ":"
        + twoDigits(utc.getMinute())
        + " UTC)";
  }

  private static String ordinal(int day) {
    if (day >= 11 && day <= 13) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String capitalized(Enum<?> word) {
    return word.name().charAt(0) + word.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
