package lectern.country;

import java.util.Locale;
import java.util.Optional;

/** The regional groups of the members of the United Nations. */
public enum RegionalGroup {
  AFRICA("African Group"),
  APG("Asia-Pacific Group"),
  EEG("Eastern European Group"),
  GRULAC("Latin American and Caribbean Group (GRULAC)"),
  WEOG("Western European and Others Group (WEOG)");

  private final String title;

  RegionalGroup(String title) {
    this.title = title;
  }

  /** Returns the name as the forms of the Internet Governance Forum print it. */
  public String title() {
    return title;
  }

  /** Finds the group of a name or abbreviation, without regard to case. */
  public static Optional<RegionalGroup> find(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "african group", "africa", "african" -> Optional.of(AFRICA);
      case "asia-pacific group", "asia-pacific", "asia pacific group", "asia pacific", "apg" ->
          Optional.of(APG);
      case "eastern european group", "eastern european", "eastern europe", "eeg" ->
          Optional.of(EEG);
      case "latin american and caribbean group (grulac)",
          "latin american and caribbean group",
          "latin america and the caribbean",
          "grulac" ->
          Optional.of(GRULAC);
      case "western european and others group (weog)",
          "western european and others group",
          "western european and other group",
          "weog" ->
          Optional.of(WEOG);
      default -> Optional.empty();
    };
  }
}
