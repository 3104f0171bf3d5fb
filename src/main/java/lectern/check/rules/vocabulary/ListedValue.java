package lectern.check.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.profile.NearGroup;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;
import lectern.proposal.Person;
import lectern.proposal.Proposal;
import lectern.proposal.Role;
import lectern.proposal.SessionFormat;
import lectern.session.ProposalContext;
import lectern.source.HiddenCharacters;

/**
 * A value of a proposal that has to be one of a vocabulary.
 *
 * @param field a field with a value
 * @param vocabulary the vocabulary of the field, which is not open
 */
record ListedValue(Field<String> field, Vocabulary vocabulary) {

  /** Returns the values of a proposal for which the call has a list. */
  static List<ListedValue> of(ProposalContext context) {
    Proposal proposal = context.proposal();
    Vocabularies lists = context.vocabularies();
    List<ListedValue> values = new ArrayList<>();
    add(proposal.heading().type(), lists.sessionTypes(), values);
    add(proposal.heading().theme(), lists.themes(), values);
    Optional<SessionFormat> format = proposal.content().format().value();
    if (format.isPresent()) {
      add(format.get().type(), lists.formats(), values);
      add(format.get().layout(), lists.layouts(), values);
    }
    for (Role role : Role.LIST) {
      for (Person person : proposal.people().in(role)) {
        add(person.stakeholderGroup(), lists.stakeholderGroups(), values);
        add(person.regionalGroup(), lists.regionalGroups(), values);
      }
    }
    return values;
  }

  private static void add(Field<String> field, Vocabulary vocabulary, List<ListedValue> values) {
    if (field instanceof Field.Given && !vocabulary.isOpen() && !isReported(field, vocabulary)) {
      values.add(new ListedValue(field, vocabulary));
    }
  }

  /** Returns the groups of people that are misspelled, where the call's list is open to others. */
  static List<ListedValue> misspelledInOpenLists(ProposalContext context) {
    Vocabularies lists = context.vocabularies();
    List<ListedValue> values = new ArrayList<>();
    for (Role role : Role.LIST) {
      for (Person person : context.proposal().people().in(role)) {
        addMisspelled(person.stakeholderGroup(), lists.stakeholderGroups(), values);
        addMisspelled(person.regionalGroup(), lists.regionalGroups(), values);
      }
    }
    return values;
  }

  private static void addMisspelled(
      Field<String> field, Vocabulary list, List<ListedValue> values) {
    Optional<String> text = list.isOpen() ? field.value() : Optional.empty();
    if (text.isPresent()
        && !isReported(field, list)
        && !list.has(text.get())
        && NearGroup.isLike(text.get(), list)) {
      values.add(new ListedValue(field, list));
    }
  }

  /** Returns whether only a character that has been reported distinguishes a value from a term. */
  private static boolean isReported(Field<String> field, Vocabulary list) {
    String text = field.value().orElse("");
    return HiddenCharacters.find(text) >= 0
        && !list.has(text)
        && list.has(HiddenCharacters.replaced(text));
  }

  /** Returns whether it is a group of a person. */
  boolean isOfPerson(ProposalContext context) {
    Vocabularies lists = context.vocabularies();
    String label = vocabulary.label();
    return label.equals(lists.stakeholderGroups().label())
        || label.equals(lists.regionalGroups().label());
  }

  String text() {
    return field.value().orElse("");
  }
}
