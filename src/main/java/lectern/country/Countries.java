package lectern.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.source.LetterFolding;

/** An index of countries by their codes and names. */
public final class Countries {
  private static final Countries ALL = new Countries();

  private final List<Country> countries = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, Country> byKey = new HashMap<>();

  private Countries() {
    add(CountryData.AFRICA, Optional.of(RegionalGroup.AFRICA));
    add(CountryData.APG, Optional.of(RegionalGroup.APG));
    add(CountryData.EEG, Optional.of(RegionalGroup.EEG));
    add(CountryData.GRULAC, Optional.of(RegionalGroup.GRULAC));
    add(CountryData.WEOG, Optional.of(RegionalGroup.WEOG));
    add(CountryData.NO_GROUP, Optional.empty());
  }

  private void add(String lines, Optional<RegionalGroup> group) {
    int start = 0;
    while (start < lines.length()) {
      int end = lines.indexOf('\n', start);
      add(lines.substring(start, start + 2), lines.substring(start + 3, end), group);
      start = end + 1;
    }
  }

  private void add(String code, String written, Optional<RegionalGroup> group) {
    List<String> spellings = spellings(written);
    Country country = new Country(code, spellings.get(0), group);
    countries.add(country);
    names.addAll(spellings);
    byKey.put(key(code), country);
    for (String spelling : spellings) {
      byKey.put(key(spelling), country);
    }
  }

  private static List<String> spellings(String written) {
    List<String> spellings = new ArrayList<>();
    int start = 0;
    for (int end = written.indexOf("; "); end >= 0; end = written.indexOf("; ", start)) {
      spellings.add(written.substring(start, end));
      start = end + 2;
    }
    spellings.add(written.substring(start));
    return spellings;
  }

  /**
   * Finds the country of a code or an English name, with or without the article, without regard to
   * case, accents, spaces and punctuation.
   */
  public static Optional<Country> find(String word) {
    String key = key(word);
    Optional<Country> found = Optional.ofNullable(ALL.byKey.get(key));
    return found.isEmpty() && key.startsWith("the")
        ? Optional.ofNullable(ALL.byKey.get(key.substring("the".length())))
        : found;
  }

  /** Returns every name that {@link #find} accepts, for suggestions. */
  public static List<String> names() {
    return List.copyOf(ALL.names);
  }

  /** Returns all countries, group by group. */
  public static List<Country> all() {
    return List.copyOf(ALL.countries);
  }

  /** Returns the letters of a name in lower case and without accents. */
  private static String key(String name) {
    String plain = LetterFolding.fold(name);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetter(plain.charAt(i))) {
        key.append(plain.charAt(i));
      }
    }
    return key.toString();
  }
}
