package lectern.check.diversity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lectern.check.Examination;
import lectern.proposal.Person;
import lectern.proposal.Role;

/** How many different values the speakers have in one respect. */
final class Variety {
  private Variety() {}

  /**
   * The different values of all speakers.
   *
   * @param respect a speaker's value, if it is known
   * @return empty when there are fewer than two speakers or one speaker's value is not known: then
   *     nobody can say
   */
  static Optional<Set<String>> of(
      Examination examination, Function<Person, Optional<String>> respect) {
    List<Person> speakers = examination.proposal().cast().in(Role.SPEAKER);
    Set<String> values = new LinkedHashSet<>();
    for (Person speaker : speakers) {
      Optional<String> value = respect.apply(speaker);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return speakers.size() < 2 ? Optional.empty() : Optional.of(values);
  }
}
