package lectern.proposal;

import java.util.Optional;

/**
 * The abbreviations of time zones that published programmes use. They are listed here because the
 * JDK's depend on its locale data, and the IANA database has none for many zones.
 */
final class ZoneAbbreviations {
  private ZoneAbbreviations() {}

  /**
   * Returns the abbreviation to print for a zone, which few readers would take for another zone's.
   *
   * @param isDaylight whether daylight saving time applies
   */
  static Optional<String> printed(String zone, boolean isDaylight) {
    String pair = common(zone);
    return pair.isEmpty() ? Optional.empty() : of(pair, isDaylight);
  }

  /** Returns whether an abbreviation means the time of a zone. */
  static boolean means(String abbreviation, String zone, boolean isDaylight) {
    String common = common(zone);
    String pair = common.isEmpty() ? local(zone) : common;
    return !pair.isEmpty()
        && of(pair, isDaylight).filter(abbreviation::equalsIgnoreCase).isPresent();
  }

  /**
   * Returns one part of a pair.
   *
   * @param pair the abbreviations of standard and daylight saving time, or of the only time
   */
  private static Optional<String> of(String pair, boolean isDaylight) {
    int space = pair.indexOf(' ');
    if (space < 0) {
      return isDaylight ? Optional.empty() : Optional.of(pair);
    }
    return Optional.of(isDaylight ? pair.substring(space + 1) : pair.substring(0, space));
  }

  private static String common(String zone) {
    return switch (zone) {
      case "Europe/Amsterdam",
          "Europe/Andorra",
          "Europe/Belgrade",
          "Europe/Berlin",
          "Europe/Bratislava",
          "Europe/Brussels",
          "Europe/Budapest",
          "Europe/Copenhagen",
          "Europe/Gibraltar",
          "Europe/Ljubljana",
          "Europe/Luxembourg",
          "Europe/Madrid",
          "Europe/Malta",
          "Europe/Monaco",
          "Europe/Oslo",
          "Europe/Paris",
          "Europe/Podgorica",
          "Europe/Prague",
          "Europe/Rome",
          "Europe/San_Marino",
          "Europe/Sarajevo",
          "Europe/Skopje",
          "Europe/Stockholm",
          "Europe/Tirane",
          "Europe/Vaduz",
          "Europe/Vatican",
          "Europe/Vienna",
          "Europe/Warsaw",
          "Europe/Zagreb",
          "Europe/Zurich",
          "Africa/Tunis",
          "Africa/Algiers",
          "CET" ->
          "CET CEST";
      case "Europe/Athens",
          "Europe/Bucharest",
          "Europe/Chisinau",
          "Europe/Helsinki",
          "Europe/Kiev",
          "Europe/Kyiv",
          "Europe/Riga",
          "Europe/Sofia",
          "Europe/Tallinn",
          "Europe/Vilnius",
          "Asia/Nicosia",
          "Africa/Cairo",
          "EET" ->
          "EET EEST";
      case "Europe/Lisbon", "WET" -> "WET WEST";
      case "Europe/London" -> "GMT BST";
      case "Africa/Abidjan", "Africa/Accra", "Africa/Dakar", "Atlantic/Reykjavik" -> "GMT";
      case "Africa/Addis_Ababa",
          "Africa/Dar_es_Salaam",
          "Africa/Djibouti",
          "Africa/Kampala",
          "Africa/Mogadishu",
          "Africa/Nairobi" ->
          "EAT";
      case "Africa/Johannesburg" -> "SAST";
      case "Africa/Lagos" -> "WAT";
      case "Asia/Tokyo" -> "JST";
      case "Asia/Seoul" -> "KST";
      case "Asia/Hong_Kong" -> "HKT";
      case "Asia/Jakarta" -> "WIB";
      case "Europe/Moscow" -> "MSK";
      case "America/New_York", "America/Toronto" -> "EST EDT";
      case "America/Los_Angeles", "America/Vancouver" -> "PST PDT";
      case "America/Denver" -> "MST MDT";
      case "Australia/Sydney", "Australia/Melbourne" -> "AEST AEDT";
      case "Pacific/Auckland" -> "NZST NZDT";
      default -> "";
    };
  }

  /** The abbreviations that mean other zones elsewhere, so that they are read but not printed. */
  private static String local(String zone) {
    return switch (zone) {
      case "Asia/Riyadh", "Asia/Kuwait", "Asia/Baghdad", "Asia/Bahrain", "Asia/Qatar" -> "AST";
      case "America/Halifax" -> "AST ADT";
      case "America/Fortaleza", "America/Recife", "America/Bahia" -> "BRT";
      case "America/Sao_Paulo" -> "BRT BRST";
      case "America/Mexico_City", "America/Chicago", "America/Winnipeg" -> "CST CDT";
      case "Asia/Shanghai", "Asia/Taipei" -> "CST";
      case "Asia/Kolkata", "Asia/Calcutta" -> "IST";
      case "Asia/Jerusalem" -> "IST IDT";
      case "Asia/Dubai" -> "GST";
      case "Asia/Singapore" -> "SGT";
      case "Asia/Bangkok" -> "ICT";
      case "Asia/Istanbul", "Europe/Istanbul" -> "TRT";
      case "Africa/Maputo", "Africa/Harare", "Africa/Kigali", "Africa/Lusaka" -> "CAT";
      case "America/Argentina/Buenos_Aires" -> "ART";
      case "America/Bogota" -> "COT";
      case "America/Lima" -> "PET";
      default -> "";
    };
  }
}
