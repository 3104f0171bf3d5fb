package lectern.session;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lectern.proposal.Person;

/** Tells a gender that a person discloses from words that say that nothing is said. */
public final class DisclosedGender {
  private static final Set<String> UNDISCLOSED =
      Set.of("undisclosed", "not disclosed", "prefer not to say", "unknown", "n/a", "-");

  private DisclosedGender() {}

  /** The person's own word, if there is one. It is never guessed from anything else. */
  public static Optional<String> of(Person person) {
    return person
        .gender()
        .value()
        .filter(word -> !UNDISCLOSED.contains(word.toLowerCase(Locale.ROOT)));
  }
}
