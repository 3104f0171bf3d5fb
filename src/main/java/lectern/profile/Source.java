package lectern.profile;

import java.util.Optional;

/**
 * The source of a rule or a fact: its certainty and its page.
 *
 * @param url a public page; absent for Lectern defaults
 */
public record Source(Optional<String> url, Certainty certainty) {

  /** A Lectern default. */
  public static final Source HOUSE = new Source(Optional.empty(), Certainty.HOUSE);
}
