package lectern.changes;

import java.util.Optional;
import lectern.statistics.OnStage;
import lectern.statistics.Value;

/** A property by which people on stage are counted. */
public enum Measure {
  /** All people, under one empty value. */
  PEOPLE,
  STAKEHOLDER_GROUP,
  REGIONAL_GROUP,
  ORGANIZATION,
  /** The gender that people disclose, in their own words. Private. */
  GENDER;

  private static final Value ALL = new Value("", "");

  /** The value of a person, if it is known. */
  Optional<Value> of(OnStage person) {
    return switch (this) {
      case PEOPLE -> Optional.of(ALL);
      case STAKEHOLDER_GROUP -> person.stakeholderGroup();
      case REGIONAL_GROUP -> person.regionalGroup();
      case ORGANIZATION -> person.organization();
      case GENDER -> person.gender();
    };
  }
}
