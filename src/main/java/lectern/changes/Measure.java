package lectern.changes;

import java.util.Optional;
import lectern.session.Participant;

/** A property by which people on stage are counted. */
public enum Measure {
  /** All people, under one empty value. */
  PEOPLE,
  STAKEHOLDER_GROUP,
  REGIONAL_GROUP,
  ORGANIZATION,
  /** The gender that people disclose, in their own words. Private. */
  GENDER;

  /** The value of a person, if it is known. */
  Optional<String> of(Participant person) {
    return switch (this) {
      case PEOPLE -> Optional.of("");
      case STAKEHOLDER_GROUP -> stated(person.stakeholderGroup());
      case REGIONAL_GROUP -> stated(person.regionalGroup());
      case ORGANIZATION -> stated(person.organizationName());
      case GENDER -> stated(person.gender());
    };
  }

  private static Optional<String> stated(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
