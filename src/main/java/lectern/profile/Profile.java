package lectern.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules and vocabularies of one call.
 *
 * @param name such as {@code igf-2021}
 * @param title for people, such as {@code Internet Governance Forum 2021}
 * @param event the value of {@code event} in its proposals; absent when no event is assumed
 * @param requirements the required fields, with their source
 * @param formats usual combinations of format, layout and minutes
 * @param reportHours hours after the end of a session within which its report is due, if the call
 *     says so
 * @param settings what it says of each rule, by the rule's id
 */
public record Profile(
    String name,
    String title,
    Optional<String> event,
    Vocabularies vocabularies,
    List<Requirement> requirements,
    Source requirementsSource,
    List<FormatRow> formats,
    Optional<Integer> reportHours,
    Map<String, Setting> settings) {

  /** What this profile says of a rule, if it says anything. */
  public Optional<Setting> setting(String ruleId) {
    return Optional.ofNullable(settings.get(ruleId));
  }
}
