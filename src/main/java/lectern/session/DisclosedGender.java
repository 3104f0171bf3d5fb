package lectern.session;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lectern.proposal.Person;

/** Distinguishes disclosed genders from words such as "undisclosed". */
public final class DisclosedGender {
  private static final Set<String> UNDISCLOSED =
      Set.of("undisclosed", "not disclosed", "prefer not to say", "unknown", "n/a", "-");

  private DisclosedGender() {}

  /** Returns the gender as the person states it, if disclosed. It is never inferred. */
  public static Optional<String> of(Person person) {
    return person
        .gender()
        .value()
        .filter(word -> !UNDISCLOSED.contains(word.toLowerCase(Locale.ROOT)));
  }
}
