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
   * Returns each speaker once, without duplicates, which are reported, and without placeholders,
   * which are nobody. People without a name are different people.
   */
  public static List<Person> of(ProposalContext context) {
    List<Person> speakers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Person speaker : context.proposal().people().in(Role.SPEAKER)) {
      Optional<String> name = speaker.name().value();
      Optional<String> key = context.people().key(speaker);
      if (key.isPresent() ? seen.add(key.get()) : name.isEmpty()) {
        speakers.add(speaker);
      }
    }
    return speakers;
  }

  /**
   * Returns whether the number of speakers is known: none of them is a text that could not be read,
   * and may name several.
   */
  public static boolean areKnown(ProposalContext context) {
    for (Person speaker : context.proposal().people().in(Role.SPEAKER)) {
      if (speaker.unread().isPresent()) {
        return false;
      }
    }
    return true;
  }
}
