package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.proposal.Call;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;
import lectern.proposal.Stage;
import lectern.proposal.Zone;

/**
 * The rules, vocabularies, dates and form of one event.
 *
 * @param name such as {@code igf-2021}
 * @param title the displayed title, such as {@code Internet Governance Forum 2021}
 * @param event the value of {@code event} in its proposals; absent if it is for no particular event
 * @param calendar the place, dates and deadlines of the event
 * @param themeName the event's own name for a theme, if any
 * @param requirements the required fields, stage by stage
 * @param form the fields of the call in the order of its pages
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
    Form form,
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
          Form.EMPTY,
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
        form,
        formats,
        givenHeadings,
        notes,
        sources,
        changed);
  }

  /** A copy with another calendar. */
  Profile withCalendar(CallDates changed) {
    return new Profile(
        name,
        title,
        event,
        changed,
        themeName,
        vocabularies,
        requirements,
        form,
        formats,
        givenHeadings,
        notes,
        sources,
        settings);
  }

  @Override
  public Optional<Zone> timeZone() {
    return calendar.zone().map(zone -> new Zone(zone.name()));
  }

  /** The time at which the days of the programme begin. */
  public DayStart dayStart() {
    return calendar.dayStart().orElse(DayStart.MIDNIGHT);
  }

  /** The time zone of a proposal: its own, else that of the event. */
  public Optional<Zone> timeZone(Proposal proposal) {
    return proposal.schedule().timeZone().value().map(Zone::new).or(this::timeZone);
  }

  /**
   * The time zone in which times are printed: as the event's pages do, else that of the proposal,
   * else UTC.
   */
  public Zone printedZone(Proposal proposal) {
    return printedZone().or(() -> timeZone(proposal)).orElse(Zone.UTC);
  }

  /**
   * The time zone in which the event's pages print times, if it is another one than the event's.
   */
  public Optional<Zone> printedZone() {
    return calendar.zone().flatMap(EventZone::printed).map(Zone::new);
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

  /** Returns whether a text names the event of this profile, in any spelling. */
  public boolean isEvent(String text) {
    return event.isPresent()
        && (event.get().equals(text) || EventName.of(event.get()).isSame(EventName.of(text)));
  }

  /** The setting of a rule, if the profile has one. */
  public Optional<Setting> setting(String ruleId) {
    return Optional.ofNullable(settings.get(ruleId)).filter(setting -> !setting.isReset());
  }

  /**
   * The setting of a rule that is on by default: its own or, without one, that of its group. A
   * group turns no rule on that is off by default.
   */
  public Optional<Setting> settingOrGroup(String ruleId) {
    return setting(settings.containsKey(ruleId) ? ruleId : Setting.group(ruleId));
  }

  /**
   * The required fields of a proposal. What the stage before requires is only noted, and what an
   * earlier one requires applies no more, except for the fields of a draft.
   *
   * @param stage the stage of the proposal
   * @param type its session type, if it has one. Without one, what particular types require waits
   *     if the type itself is required.
   */
  public List<Requirement> requirements(Stage stage, Optional<String> type) {
    List<Requirement> applicable = new ArrayList<>();
    boolean isTypeRequired = false;
    for (Requirement requirement : requirements) {
      if (stage.requires(requirement.from())
          && concerns(requirement.types(), type)
          && !lacks(requirement.path().key(), type)) {
        applicable.add(requirement);
        isTypeRequired |= requirement.isOfType();
      }
    }
    if (type.isEmpty() && isTypeRequired) {
      applicable.removeIf(requirement -> !requirement.types().isEmpty() && !requirement.isOfType());
    }
    applicable.replaceAll(
        requirement -> stage.notes(requirement.from()) ? requirement.asNote() : requirement);
    return applicable;
  }

  /**
   * The fields of the form for a session type, each once, in order.
   *
   * @param type if absent or unknown, the first type of the vocabulary, which is the usual one
   */
  public List<FormField> form(Optional<String> type) {
    Vocabulary types = vocabularies.sessionTypes();
    Optional<String> usual = types.terms().stream().map(Term::name).findFirst();
    return form.of(this, type.filter(types::has).or(() -> usual));
  }

  /**
   * Returns whether the pages of a session type have a field. Without a form, they may have any.
   *
   * @param type by name or alias; if absent, the field of any type counts
   */
  public boolean prints(ProposalKey key, Optional<String> type) {
    if (form.fields().isEmpty()) {
      return true;
    }
    for (FormField field : form.fields()) {
      if (field.path().key() == key && concerns(field.types(), type)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the form has a field only for other session types than this one, such as the
   * number of a main session.
   */
  private boolean lacks(ProposalKey key, Optional<String> type) {
    boolean isOfOthers = false;
    for (FormField field : form.fields()) {
      if (field.path().key() == key) {
        if (concerns(field.types(), type)) {
          return false;
        }
        isOfOthers = true;
      }
    }
    return isOfOthers;
  }

  /**
   * Returns whether a statement about some session types applies to a proposal.
   *
   * @param types terms of this profile's vocabulary; empty for all types
   * @param type the proposal's type, by name or alias; if absent, the statement applies
   */
  public boolean concerns(List<String> types, Optional<String> type) {
    if (types.isEmpty() || type.isEmpty()) {
      return true;
    }
    String word = vocabularies.sessionTypes().canonical(type.get());
    for (String one : types) {
      if (one.equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
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
