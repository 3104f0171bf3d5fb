package lectern.profile;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a profile. */
public enum ProfileKey implements TypedKey {
  PROFILE("profile", "the profile's name"),
  EXTENDS("extends", "the profile to inherit from, by name or path"),
  TITLE("title", "the event's full title"),
  EVENT("event", "the value of event in its proposals"),
  PLACE("place", "where the event takes place"),
  ROOMS("rooms", "the rooms in the order of the programme; others follow by name"),
  TIME_ZONE(
      "time-zone",
      "the time zone at the venue, such as Europe/Warsaw, in which times without an offset are read"),
  DAY_START(
      "day-start",
      "the time at which days of the programme begin, such as 04:00; midnight by default"),
  DATES("dates", "the first and last day of the event"),
  SUBMISSION_DEADLINE("submission-deadline", "the deadline for proposals"),
  REPORT_DEADLINE("report-deadline", "the deadline for session reports"),
  THEME_NAME("theme-name", "the event's own name for a theme"),
  NOTES("notes", "information for proposers that no rule checks"),
  SOURCES("sources", "public pages by short name"),
  VOCABULARIES("vocabularies", "the allowed values of some fields"),
  FORM("form", "the fields of the call, in the order of its pages"),
  FORMATS("formats", "formats with their usual layouts and lengths"),
  GIVEN_HEADINGS("given-headings", "prescribed headings of policy questions, by theme"),
  REQUIRED("required", "required fields by stage"),
  RULES("rules", "level, parameters and source of each rule");

  static final KeySet ALL = KeySet.of("a profile", values());

  private final String written;
  private final String meaning;

  ProfileKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** The type of a whole profile. */
  public static ValueType.Keyed profile() {
    return ALL.type();
  }

  @Override
  public String written() {
    return written;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public ValueType type() {
    return switch (this) {
      case PROFILE, TITLE, EVENT, PLACE -> ValueType.Simple.LINE;
      case EXTENDS -> new ValueType.Filled(ValueType.Listed.PROFILE);
      case TIME_ZONE ->
          new ValueType.Either(List.of(ZoneKey.ALL.type(), ValueType.Simple.TIME_ZONE));
      case ROOMS -> new ValueType.Items(ValueType.Simple.LINE);
      case DAY_START -> ValueType.Simple.MORNING;
      case DATES -> CalendarKey.DATES.type();
      case SUBMISSION_DEADLINE -> CalendarKey.SUBMISSION.type();
      case REPORT_DEADLINE -> CalendarKey.REPORT.type();
      case THEME_NAME -> FormKey.THEME_NAME.type();
      case NOTES ->
          new ValueType.Items(
              new ValueType.Either(List.of(FormKey.NOTE.type(), ValueType.Simple.LINE)));
      case SOURCES -> ValueType.Named.SOURCES;
      case VOCABULARIES -> VocabulariesKey.ALL.type();
      case FORM -> new ValueType.Items(FormFieldKey.ALL.type());
      case FORMATS -> FormKey.TABLE.type();
      case GIVEN_HEADINGS -> new ValueType.Items(FormKey.GIVEN_HEADINGS.type());
      case REQUIRED -> RequiredKey.STAGES.type();
      case RULES -> ValueType.Named.RULES;
    };
  }
}
