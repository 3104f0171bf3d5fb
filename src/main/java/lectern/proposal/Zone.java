package lectern.proposal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/**
 * A time zone of the IANA database. Its rules are only loaded when they are needed, which takes
 * milliseconds; UTC needs none.
 *
 * @param name a valid name, such as {@code Europe/Warsaw}
 */
public record Zone(String name) {
  private static final int SECONDS_OF_AN_HOUR = 3600;

  /** Coordinated Universal Time. */
  public static final Zone UTC = new Zone("UTC");

  /** Returns whether it is UTC, by any of its names. */
  public boolean isUtc() {
    return switch (name) {
      case "UTC", "GMT", "Etc/UTC", "Etc/GMT", "Zulu", "Etc/Zulu", "UCT", "Etc/UCT" -> true;
      default -> false;
    };
  }

  /** Returns whether it is named after a place, such as {@code addis ababa}. */
  boolean isIn(String place) {
    String city = name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
    return city.equalsIgnoreCase(place);
  }

  /** Returns this zone for the libraries of the JDK. */
  public ZoneId id() {
    return ZoneId.of(isUtc() ? "UTC" : name);
  }

  private ZoneRules rules() {
    return ZoneId.of(name).getRules();
  }

  /** Returns the UTC offset at a moment. */
  public ZoneOffset offset(Instant moment) {
    return isUtc() ? ZoneOffset.UTC : rules().getOffset(moment);
  }

  /**
   * Returns the UTC offsets of a local time: none if clocks skip it, two if it occurs twice.
   *
   * @param local the time that clocks in the zone show
   */
  List<ZoneOffset> offsets(LocalDateTime local) {
    return isUtc() ? List.of(ZoneOffset.UTC) : rules().getValidOffsets(local);
  }

  /** Returns whether a UTC offset is within an hour of the zone's standard time. */
  boolean mayHave(ZoneOffset offset) {
    ZoneOffset standard = isUtc() ? ZoneOffset.UTC : rules().getStandardOffset(Instant.MAX);
    return Math.abs(offset.getTotalSeconds() - standard.getTotalSeconds()) <= SECONDS_OF_AN_HOUR;
  }

  /** Returns a moment in this zone. */
  public OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, offset(moment));
  }

  /** Returns the name of the time at a moment: {@code UTC}, {@code CET}, {@code UTC+09:30}. */
  public String label(Instant moment) {
    if (isUtc()) {
      return "UTC";
    }
    ZoneRules rules = rules();
    return ZoneAbbreviations.printed(name, rules.isDaylightSavings(moment))
        .orElseGet(() -> label(rules.getOffset(moment)));
  }

  /** Returns the name of an offset: {@code UTC}, {@code UTC+01:00}. */
  public static String label(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
  }

  /**
   * Returns the offset that an abbreviation means at a local time.
   *
   * @return empty if the zone does not use the abbreviation at that time
   */
  Optional<ZoneOffset> offset(String abbreviation, LocalDateTime local) {
    if (isUtc()) {
      return Optional.empty();
    }
    ZoneRules rules = rules();
    for (ZoneOffset offset : rules.getValidOffsets(local)) {
      boolean isDaylight = rules.isDaylightSavings(local.toInstant(offset));
      if (ZoneAbbreviations.means(abbreviation, name, isDaylight)) {
        return Optional.of(offset);
      }
    }
    return Optional.empty();
  }
}
