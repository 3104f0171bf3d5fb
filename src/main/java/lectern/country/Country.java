package lectern.country;

import java.util.Optional;

/**
 * A country or territory.
 *
 * @param code its ISO 3166-1 alpha-2 code, or the reserved {@code XK} and {@code EU}
 * @param name the name as the United Nations write it
 * @param group its regional group; absent for territories and states that are not members of the
 *     United Nations
 */
public record Country(String code, String name, Optional<RegionalGroup> group) {

  /**
   * Returns whether a person of this country may state a regional group: the country's own, or any
   * if it has none. Türkiye takes part in two; Kiribati is listed in one and joins none.
   */
  public boolean isOf(RegionalGroup named) {
    return group.isEmpty()
        || group.get() == named
        || code.equals("KI")
        || (code.equals("TR") && named == RegionalGroup.APG);
  }
}
