package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.proposal.Stage;

/**
 * The rules and vocabularies of one call.
 *
 * @param name such as {@code igf-2021}
 * @param title for people, such as {@code Internet Governance Forum 2021}
 * @param event the value of {@code event} in its proposals; absent when no event is assumed
 * @param calendar the place, dates and deadlines of the event
 * @param themeName the call's own word for a theme, if it has one
 * @param requirements the required fields, stage by stage
 * @param formats the formats with their layouts and lengths
 * @param givenHeadings policy question headings that the call gives, by theme
 * @param notes what no rule checks
 * @param sources the pages that sources refer to, by their short names
 * @param settings what it says of each rule, by the rule's id, those included that are lifted
 */
public record Profile(
    String name,
    String title,
    Optional<String> event,
    CallDates calendar,
    Optional<ThemeName> themeName,
    Vocabularies vocabularies,
    List<Requirement> requirements,
    List<FormatRow> formats,
    List<GivenHeadings> givenHeadings,
    List<Note> notes,
    Map<String, String> sources,
    Map<String, Setting> settings) {

  /** An empty profile, the base of each profile that extends no other. */
  static final Profile EMPTY =
      new Profile(
          "",
          "",
          Optional.empty(),
          CallDates.EMPTY,
          Optional.empty(),
          Vocabularies.NONE,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          Map.of());

  /** A copy with other settings of rules. */
  Profile withSettings(Map<String, Setting> changed) {
    return new Profile(
        name,
        title,
        event,
        calendar,
        themeName,
        vocabularies,
        requirements,
        formats,
        givenHeadings,
        notes,
        sources,
        changed);
  }

  /** The setting of a rule, if the profile has one. */
  public Optional<Setting> setting(String ruleId) {
    return Optional.ofNullable(settings.get(ruleId)).filter(setting -> !setting.isLifted());
  }

  /**
   * The required fields of a proposal.
   *
   * @param stage the stage of the proposal
   * @param type its session type, if it has one
   */
  public List<Requirement> requirements(Stage stage, Optional<String> type) {
    Optional<String> word = sessionType(type);
    List<Requirement> asked = new ArrayList<>();
    for (Requirement requirement : requirements) {
      if (stage.includes(requirement.from()) && areOf(requirement.types(), word)) {
        asked.add(requirement);
      }
    }
    return asked;
  }

  /**
   * Returns whether a statement about some session types applies to a proposal.
   *
   * @param types in the words of this profile; none stand for all
   * @param type the proposal's, by name or alias; a proposal without one, or with one that the list
   *     does not have, is taken to be of any type
   */
  public boolean concerns(List<String> types, Optional<String> type) {
    return types.isEmpty() || areOf(types, sessionType(type));
  }

  /** This profile's word for a session type; empty where it has none. */
  private Optional<String> sessionType(Optional<String> type) {
    Optional<Term> term =
        type.isPresent() ? vocabularies.sessionTypes().find(type.get()) : Optional.empty();
    return term.map(Term::name);
  }

  private static boolean areOf(List<String> types, Optional<String> word) {
    return types.isEmpty() || word.isEmpty() || types.contains(word.get());
  }

  /**
   * The lengths in minutes that a format may have besides those of any format.
   *
   * @param format by name or alias
   */
  public List<Integer> minutesOf(String format) {
    String name = vocabularies.formats().canonical(format);
    for (FormatRow row : formats) {
      if (row.format().equals(name)) {
        return row.minutes();
      }
    }
    return List.of();
  }

  /** Hours after the end of a session within which its report is due, if the call says so. */
  public Optional<Integer> reportHours() {
    return calendar
        .reportDeadline()
        .flatMap(
            deadline ->
                deadline instanceof ReportDeadline.AfterSession after
                    ? Optional.of(after.hours())
                    : Optional.empty());
  }
}
