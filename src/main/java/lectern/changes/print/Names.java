package lectern.changes.print;

import lectern.changes.Attribute;
import lectern.changes.Measure;
import lectern.fields.Values;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;

/** The names of values and fields in sentences. */
final class Names {
  private Names() {}

  /** The name of an attribute, with a capital. */
  static String of(Attribute attribute) {
    return switch (attribute) {
      case TYPE -> "Session type";
      case LAYOUT -> "Room layout";
      case LENGTH -> "Duration";
      case REPORT_SUBMITTED -> "Report submission time";
      default -> Phrases.capitalized(Values.word(attribute).replace('-', ' '));
    };
  }

  /** The name of a field, in lower case. */
  static String of(ProposalKey key) {
    return switch (key) {
      case SDGS -> "SDGs";
      case SDG_TARGETS -> "SDG targets";
      case CONFLICTS_WITH -> "conflicting sessions";
      case REPORT_SUBMITTED -> "submission time";
      default -> key.written().replace('-', ' ');
    };
  }

  /** The name of a detail of a person, in lower case. */
  static String of(PersonKey key) {
    return switch (key) {
      case URL -> "link";
      case EMAIL -> "email address";
      case REPLACES -> "replaced person";
      default -> key.written().replace('-', ' ');
    };
  }

  /** The name of a measure, with a capital. */
  static String of(Measure measure) {
    return switch (measure) {
      case PEOPLE -> "People on stage";
      case STAKEHOLDER_GROUP -> "Stakeholder groups";
      case REGIONAL_GROUP -> "Regional groups";
      case ORGANIZATION -> "Organizations";
      case GENDER -> "Gender";
    };
  }
}
