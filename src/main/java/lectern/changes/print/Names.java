package lectern.changes.print;

import java.util.Locale;
import lectern.changes.Attribute;
import lectern.changes.Measure;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;
import lectern.proposal.Status;

/** The names of things in sentences. */
final class Names {
  private Names() {}

  /** A fact of a session, with a capital. */
  static String of(Attribute attribute) {
    return switch (attribute) {
      case EVENT -> "Event";
      case NUMBER -> "Number";
      case TYPE -> "Session type";
      case ROOM -> "Room";
      case FORMAT -> "Format";
      case LAYOUT -> "Room layout";
      case LENGTH -> "Length";
      case THEME -> "Theme";
      case REPORT_SUBMITTED -> "Report submitted";
      case PREVIOUS_REPORT -> "Report of an earlier session";
    };
  }

  /** A field, in small letters. */
  static String of(ProposalKey key) {
    return switch (key) {
      case SDGS -> "SDGs";
      case SDG_TARGETS -> "SDG targets";
      case CONFLICTS_WITH -> "conflicts";
      case POLICY_QUESTIONS_INFORMATION -> "information on the policy questions";
      case ISSUES -> "issues and challenges";
      case PARTICIPANTS_GAIN -> "what participants gain";
      case PREVIOUS_MESSAGES -> "connection with previous messages";
      case REPORT_SUBMITTED -> "time of submission";
      default -> key.written().replace('-', ' ');
    };
  }

  /** Something said of a person, in small letters. */
  static String of(PersonKey key) {
    return switch (key) {
      case URL -> "link";
      case EMAIL -> "e-mail address";
      case ALIASES -> "other spellings";
      default -> key.written().replace('-', ' ');
    };
  }

  /** The name of a measure, in the plural and with a capital. */
  static String of(Measure measure) {
    return switch (measure) {
      case PEOPLE -> "People on stage";
      case STAKEHOLDER_GROUP -> "Stakeholder groups";
      case REGIONAL_GROUP -> "Regional groups";
      case ORGANIZATION -> "Organizations";
      case GENDER -> "Genders";
    };
  }

  /** The name of a status. */
  static String of(Status status) {
    return status == Status.DRAFT ? "a draft" : status.name().toLowerCase(Locale.ROOT);
  }
}
