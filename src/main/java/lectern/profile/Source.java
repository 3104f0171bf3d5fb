package lectern.profile;

import java.util.Optional;

/**
 * The source of a rule or a fact: its certainty and its page.
 *
 * @param url a public page; absent for house rules
 */
public record Source(Optional<String> url, Certainty certainty) {

  /** A rule of this tool's own. */
  public static final Source HOUSE = new Source(Optional.empty(), Certainty.HOUSE);
}
