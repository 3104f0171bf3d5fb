package lectern.listing;

import java.time.OffsetDateTime;
import java.util.Locale;
import lectern.proposal.Zone;

/**
 * A time slot on a line of text: as the forum's pages print it, {@code Friday, 10th December, 2021
 * (10:15 UTC) - ...}, or else as a {@link SlotRange}.
 */
final class SlotLine {
  private SlotLine() {}

  static String of(Block.Slot slot) {
    return slot.isAsOnPages()
        ? moment(slot.start(), slot.zone()) + " - " + moment(slot.end(), slot.zone())
        : SlotRange.of(slot).text();
  }

  /** Returns one end of a slot: {@code Friday, 10th December, 2021 (10:15 UTC)}. */
  static String moment(OffsetDateTime time, Zone zone) {
    OffsetDateTime local = zone.at(time.toInstant());
    int day = local.getDayOfMonth();
    return capitalized(local.getDayOfWeek())
        + ", "
        + day
        + ordinal(day)
        + " "
        + capitalized(local.getMonth())
        + ", "
        + local.getYear()
        + " ("
        + twoDigits(local.getHour())
        + ":"
        + twoDigits(local.getMinute())
        + ' '
        + zone.label(time.toInstant())
        + ")";
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
