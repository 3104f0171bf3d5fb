package lectern.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.proposal.Person;
import lectern.proposal.Role;

/** The identities of the people of one session. */
public final class PeopleOfSession {
  private final PersonIndex index;

  private PeopleOfSession(PersonIndex index) {
    this.index = index;
  }

  /** The people of a proposal. */
  public static PeopleOfSession of(ProposalContext context) {
    List<Participant> people = new ArrayList<>();
    for (Role role : Role.LIST) {
      for (Person person : context.proposal().people().in(role)) {
        if (isIdentified(person)) {
          Participant.of(role, person, context.vocabularies()).ifPresent(people::add);
        }
      }
    }
    return new PeopleOfSession(PersonIndex.ofPeople(people));
  }

  /** Returns whether more than the name identifies a person; an index needs no others. */
  private static boolean isIdentified(Person person) {
    return person.id().value().isPresent()
        || person.email().value().isPresent()
        || person.aliases().value().isPresent();
  }

  /** Returns the key of a person, the same in each role; empty without a name, and for nobody. */
  public Optional<String> key(Person person) {
    Optional<String> name = person.name().value();
    return name.isEmpty() || PlaceholderName.isNobody(name.get())
        ? Optional.empty()
        : Optional.of(index.of(PersonIdentity.of(person, name.get()).key()));
  }
}
