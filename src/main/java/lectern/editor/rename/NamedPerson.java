package lectern.editor.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.proposal.Person;
import lectern.proposal.Role;
import lectern.session.LoadedFile;
import lectern.session.Participant;
import lectern.session.ProposalContext;

/**
 * A person in a role of a proposal.
 *
 * @param file the file of the proposal
 */
record NamedPerson(
    LoadedFile file, ProposalContext proposal, Person person, Participant participant) {

  /** Returns all people of some files who have a name. */
  static List<NamedPerson> in(List<LoadedFile> files) {
    List<NamedPerson> people = new ArrayList<>();
    for (LoadedFile file : files) {
      for (ProposalContext proposal : file.proposals()) {
        for (Role role : Role.LIST) {
          for (Person person : proposal.proposal().people().in(role)) {
            Participant.of(role, person, proposal.vocabularies())
                .ifPresent(
                    participant ->
                        people.add(new NamedPerson(file, proposal, person, participant)));
          }
        }
      }
    }
    return List.copyOf(people);
  }

  /** Returns whether the name is at an offset of a file. */
  boolean isAt(String name, int offset) {
    Field<String> written = person.name();
    return written.range().file().equals(name)
        && written.range().startOffset() <= offset
        && offset <= written.range().endOffset();
  }

  /** Returns the key that stands for the person. */
  String key() {
    return participant.key();
  }

  /** Returns the name as written. */
  Optional<String> name() {
    return person.name().value();
  }
}
