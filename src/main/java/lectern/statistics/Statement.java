package lectern.statistics;

import java.util.Optional;
import lectern.profile.Vocabularies;
import lectern.proposal.Person;
import lectern.session.DisclosedGender;
import lectern.session.SessionRole;

/**
 * What a session states of a person in a role.
 *
 * @param stakeholderGroup in the profile's word
 * @param regionalGroup in the profile's word
 * @param gender in the person's own word, if it is disclosed
 */
record Statement(
    SessionRole role,
    Optional<Value> stakeholderGroup,
    Optional<Value> regionalGroup,
    Optional<Value> gender,
    Optional<Value> organization) {

  static Statement of(SessionRole role, Person person, Vocabularies lists) {
    return new Statement(
        role,
        person.stakeholderGroup().value().map(lists.stakeholderGroups()::canonical).map(Value::of),
        person.regionalGroup().value().map(lists.regionalGroups()::canonical).map(Value::of),
        DisclosedGender.of(person).map(Value::of),
        Value.of(role.organization()));
  }
}
