package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a proposal, in the order of a listing. */
public enum ProposalKey implements TypedKey {
  EVENT("event", "the event, such as IGF 2021"),
  TYPE("type", "the session type, such as workshop"),
  NUMBER("number", "the number the secretariat gave"),
  TITLE("title", "the session's title"),
  STATUS("status", "draft, submitted, accepted, scheduled, held, declined or withdrawn"),
  THEME("theme", "the theme or issue area, from the call's list"),
  TIME("time", "start and end of the session"),
  ROOM("room", "the room, given after acceptance"),
  ORGANIZERS("organizers", "who proposes the session"),
  SPEAKERS("speakers", "who speaks"),
  ADDITIONAL_SPEAKERS("additional-speakers", "further speakers, in free text"),
  MODERATOR("moderator", "who moderates in the room"),
  ONLINE_MODERATOR("online-moderator", "who moderates online"),
  RAPPORTEUR("rapporteur", "who writes the report"),
  FORMAT("format", "session format, room layout and minutes"),
  FORMAT_DESCRIPTION("format-description", "why this format, or what an own format is"),
  POLICY_QUESTIONS("policy-questions", "the questions the session answers"),
  POLICY_QUESTIONS_INFORMATION("policy-questions-information", "more on the policy questions"),
  ISSUES("issues", "the issues, challenges and opportunities behind the questions"),
  SDGS("sdgs", "Sustainable Development Goals and targets, such as 16 and 16.6"),
  SDG_TARGETS("sdg-targets", "how the session serves these goals"),
  DESCRIPTION("description", "what the session is about"),
  EXPECTED_OUTCOMES("expected-outcomes", "what the session will lead to"),
  PREVIOUS_MESSAGES("previous-messages", "the connection with messages of earlier events"),
  PARTICIPANTS_GAIN("participants-gain", "what participants will gain"),
  INTERACTION("interaction", "how people take part, on site and online"),
  AGENDA("agenda", "the course of the session, item by item"),
  ONLINE_PARTICIPATION("online-participation", "the tools for online participation"),
  PREVIOUS_REPORT("previous-report", "the link to the report of an earlier session"),
  CONFLICTS_WITH("conflicts-with", "numbers of sessions that must not run at the same time"),
  KEY_TAKEAWAYS("key-takeaways", "what was learnt in the session"),
  CALL_TO_ACTION("call-to-action", "what should be done after the session"),
  REPORT_SUBMITTED("report-submitted", "when the report was submitted");

  /** All keys. */
  public static final List<ProposalKey> LIST = List.of(values());

  static final KeySet ALL = KeySet.of("a proposal", values());

  private final String written;
  private final String meaning;

  ProposalKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** The type of a whole proposal. */
  public static ValueType.Keyed proposal() {
    return new ValueType.Keyed(ALL.owner(), List.of(values()));
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
      case TITLE, ROOM -> ValueType.Simple.LINE;
      case EVENT, PREVIOUS_REPORT -> ValueType.Simple.ATTRIBUTE;
      case TYPE -> ValueType.Listed.SESSION_TYPE;
      case NUMBER -> ValueType.Simple.NUMBER;
      case STATUS -> new ValueType.Choice(List.of(Status.values()));
      case THEME -> ValueType.Listed.THEME;
      case TIME -> TimeKey.time();
      case ORGANIZERS -> new ValueType.Items(PersonKey.organizer());
      case SPEAKERS, MODERATOR, ONLINE_MODERATOR, RAPPORTEUR ->
          new ValueType.Items(PersonKey.person());
      case ADDITIONAL_SPEAKERS,
          FORMAT_DESCRIPTION,
          POLICY_QUESTIONS_INFORMATION,
          ISSUES,
          SDG_TARGETS,
          DESCRIPTION,
          EXPECTED_OUTCOMES,
          PREVIOUS_MESSAGES,
          PARTICIPANTS_GAIN,
          INTERACTION,
          ONLINE_PARTICIPATION,
          KEY_TAKEAWAYS,
          CALL_TO_ACTION ->
          ValueType.Simple.PROSE;
      case FORMAT -> FormatKey.format();
      case POLICY_QUESTIONS -> new ValueType.Items(PolicyQuestionKey.question());
      case SDGS -> new ValueType.Items(ValueType.Simple.ATTRIBUTE);
      case AGENDA -> new ValueType.Items(AgendaKey.item());
      case CONFLICTS_WITH -> new ValueType.Items(ValueType.Simple.NUMBER);
      case REPORT_SUBMITTED -> ValueType.Simple.MOMENT;
    };
  }
}
