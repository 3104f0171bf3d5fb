package lectern.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.proposal.Person;
import lectern.proposal.Role;

/** The speakers, for the rules that count them. */
public final class Speakers {
  private Speakers() {}

  /**
   * Returns each speaker once, without duplicates, which are reported. People without a name are
   * different people.
   */
  public static List<Person> of(ProposalContext context) {
    List<Person> speakers = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Person speaker : context.proposal().people().in(Role.SPEAKER)) {
      Optional<String> name = speaker.name().value();
      if (name.isEmpty() || names.add(PersonName.key(name.get()))) {
        speakers.add(speaker);
      }
    }
    return speakers;
  }
}
