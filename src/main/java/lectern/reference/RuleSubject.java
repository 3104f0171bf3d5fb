package lectern.reference;

import java.util.Locale;

/** What a sentence about a rule begins with: what the rule counts or looks at. */
final class RuleSubject {
  private RuleSubject() {}

  /** The subject of a rule's id; made from the id where it has none of its own. */
  static String of(String ruleId) {
    return switch (ruleId) {
      case "people/minimum", "people/maximum" -> "Speakers";
      case "people/confirmed" -> "Confirmed speakers";
      case "people/organizer-mag-member" -> "Members of the MAG among the organizers";
      case "people/previous-report" -> "Report of an earlier session";
      case "people/onsite-presence" -> "People on site";
      case "people/igo-region" -> "Regional group of people from intergovernmental organizations";
      case "diversity/stakeholder" -> "Stakeholder groups among the speakers";
      case "diversity/region" -> "Regional groups among the speakers";
      case "diversity/gender" -> "Genders among the speakers";
      case "diversity/organization" -> "Organizations among the speakers";
      case "diversity/youth" -> "Young speakers";
      case "timing/allowed-minutes" -> "Length of the session";
      case "timing/event-dates" -> "Day of the session";
      case "timing/room-share" -> "The room's share of the time";
      case "content/title-length" -> "Characters in the title";
      case "content/description-length" -> "Words in the description";
      case "content/policy-question-form" -> "Policy questions as \"Heading: question?\"";
      case "content/given-heading" -> "Given headings of policy questions";
      case "report/deadline" -> "Report deadline";
      case "vocabulary/unusual-combination" -> "Unusual layout for the format";
      default -> fromName(ruleId);
    };
  }

  private static String fromName(String ruleId) {
    String name = ruleId.substring(ruleId.indexOf('/') + 1).replace('-', ' ');
    return name.isEmpty()
        ? ruleId
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
