package lectern.check.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;
import lectern.proposal.Person;
import lectern.proposal.Proposal;
import lectern.proposal.Role;
import lectern.proposal.SessionFormat;
import lectern.session.ProposalContext;

/** A field of a proposal whose value comes from a list. */
record Use(Field<String> field, Vocabulary vocabulary) {

  /** Every such field of a proposal that has a value, where the call has a list. */
  static List<Use> of(ProposalContext context) {
    Proposal proposal = context.proposal();
    Vocabularies lists = context.vocabularies();
    List<Use> uses = new ArrayList<>();
    add(proposal.heading().type(), lists.sessionTypes(), uses);
    add(proposal.heading().theme(), lists.themes(), uses);
    Optional<SessionFormat> format = proposal.content().format().value();
    if (format.isPresent()) {
      add(format.get().type(), lists.formats(), uses);
      add(format.get().layout(), lists.layouts(), uses);
    }
    for (Role role : Role.LIST) {
      for (Person person : proposal.people().in(role)) {
        add(person.stakeholderGroup(), lists.stakeholderGroups(), uses);
        add(person.regionalGroup(), lists.regionalGroups(), uses);
      }
    }
    return uses;
  }

  private static void add(Field<String> field, Vocabulary vocabulary, List<Use> uses) {
    if (field instanceof Field.Given && !vocabulary.isOpen()) {
      uses.add(new Use(field, vocabulary));
    }
  }

  String text() {
    return field.value().orElse("");
  }
}
