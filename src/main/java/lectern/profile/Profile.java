package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.proposal.Call;
import lectern.proposal.Stage;

/**
 * The rules, vocabularies, dates and form of one event.
 *
 * @param name such as {@code igf-2021}
 * @param title the displayed title, such as {@code Internet Governance Forum 2021}
 * @param event the value of {@code event} in its proposals; absent if it is for no particular event
 * @param calendar the place, dates and deadlines of the event
 * @param themeName the event's own name for a theme, if any
 * @param requirements the required fields, stage by stage
 * @param formats the formats with their layouts and lengths
 * @param givenHeadings the prescribed headings of policy questions, by theme
 * @param notes information for proposers that no rule checks
 * @param sources the URLs of sources by short name
 * @param settings the rule settings by rule id, including those that reset a rule
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
    Map<String, Setting> settings)
    implements Call {

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

  /** A copy with other rule settings. */
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

  @Override
  public boolean isStakeholderGroup(String text) {
    return vocabularies.stakeholderGroups().has(text);
  }

  @Override
  public boolean isRegionalGroup(String text) {
    return vocabularies.regionalGroups().has(text);
  }

  @Override
  public boolean isLikeStakeholderGroup(String text) {
    return NearGroup.isLike(text, vocabularies.stakeholderGroups());
  }

  @Override
  public boolean isLikeRegionalGroup(String text) {
    return NearGroup.isLike(text, vocabularies.regionalGroups());
  }

  @Override
  public boolean isFormat(String text) {
    return vocabularies.formats().has(text);
  }

  @Override
  public boolean isLayout(String text) {
    return vocabularies.layouts().has(text);
  }

  /** The setting of a rule, if the profile has one. */
  public Optional<Setting> setting(String ruleId) {
    return Optional.ofNullable(settings.get(ruleId)).filter(setting -> !setting.isReset());
  }

  /**
   * The required fields of a proposal.
   *
   * @param stage the stage of the proposal
   * @param type its session type, if it has one
   */
  public List<Requirement> requirements(Stage stage, Optional<String> type) {
    Optional<String> word = sessionType(type);
    List<Requirement> applicable = new ArrayList<>();
    for (Requirement requirement : requirements) {
      if (stage.includes(requirement.from()) && areOf(requirement.types(), word)) {
        applicable.add(requirement);
      }
    }
    return applicable;
  }

  /**
   * Returns whether a statement about some session types applies to a proposal.
   *
   * @param types terms of this profile's vocabulary; empty for all types
   * @param type the proposal's type, by name or alias; if absent or unknown, the statement applies
   */
  public boolean concerns(List<String> types, Optional<String> type) {
    return types.isEmpty() || areOf(types, sessionType(type));
  }

  /** This profile's term for a session type; empty if it has none. */
  private Optional<String> sessionType(Optional<String> type) {
    Optional<Term> term =
        type.isPresent() ? vocabularies.sessionTypes().find(type.get()) : Optional.empty();
    return term.map(Term::name);
  }

  private static boolean areOf(List<String> types, Optional<String> word) {
    return types.isEmpty() || word.isEmpty() || types.contains(word.get());
  }

  /**
   * The lengths in minutes that a format allows in addition to those of all formats.
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

  /** The report deadline in hours after the end of a session, if it is stated that way. */
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
