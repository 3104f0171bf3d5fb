package lectern.session;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import lectern.profile.Vocabularies;
import lectern.proposal.Person;
import lectern.proposal.Proposal;
import lectern.proposal.Role;

/** The identities of the people of one session, each determined once, on first use. */
public final class PeopleOfSession {
  private final Proposal proposal;
  private final Vocabularies vocabularies;
  private Optional<PersonIndex> index = Optional.empty();
  private final IdentityHashMap<Person, Optional<PersonIdentity>> identities =
      new IdentityHashMap<>();

  PeopleOfSession(Proposal proposal, Vocabularies vocabularies) {
    this.proposal = proposal;
    this.vocabularies = vocabularies;
  }

  /** Returns the key of a person, the same in each role; empty without a name, and for nobody. */
  public Optional<String> key(Person person) {
    Optional<PersonIdentity> identity = identity(person);
    return identity.isEmpty() ? Optional.empty() : Optional.of(index().of(identity.get().key()));
  }

  /** Returns the identity of a person; empty without a name, and for nobody. */
  public Optional<PersonIdentity> identity(Person person) {
    Optional<PersonIdentity> known = identities.get(person);
    if (known == null) {
      known = PersonIdentity.ofNamed(person);
      identities.put(person, known);
    }
    return known;
  }

  private PersonIndex index() {
    if (index.isEmpty()) {
      index = Optional.of(PersonIndex.ofPeople(identified()));
    }
    return index.get();
  }

  private List<Participant> identified() {
    List<Participant> people = new ArrayList<>();
    for (Role role : Role.LIST) {
      for (Person person : proposal.people().in(role)) {
        if (isIdentified(person)) {
          participant(role, person).ifPresent(people::add);
        }
      }
    }
    return people;
  }

  /** Returns a person in a role; empty without a name, and for nobody. */
  Optional<Participant> participant(Role role, Person person) {
    Optional<PersonIdentity> identity = identity(person);
    return identity.isEmpty()
        ? Optional.empty()
        : Optional.of(Participant.of(role, person, identity.get(), vocabularies));
  }

  /** Returns whether more than the name identifies a person; an index needs no others. */
  private static boolean isIdentified(Person person) {
    return person.id().value().isPresent()
        || person.email().value().isPresent()
        || person.aliases().value().isPresent();
  }
}
