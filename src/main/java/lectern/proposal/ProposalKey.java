package lectern.proposal;

import java.util.List;
import java.util.Locale;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a proposal, in the order of a listing. */
public enum ProposalKey implements TypedKey {
  EVENT("event", "the event, such as IGF 2021"),
  TYPE("type", "the session type, such as workshop"),
  NUMBER("number", "the number assigned by the secretariat"),
  TITLE("title", "the title of the session"),
  STATUS(
      "status", "the status: draft, submitted, accepted, scheduled, held, declined or withdrawn"),
  LANGUAGE("language", "the language of the session, such as English"),
  URL("url", "the web page of the session"),
  TEASER("teaser", "the session in one or two sentences, for a list of sessions"),
  KEYWORDS("keywords", "keywords or tags of the session"),
  THEME("theme", "the theme or issue area, from the call's list"),
  SUBTHEME("subtheme", "the subthemes of the theme, where the call has both"),
  TOPICS("topics", "the topics within the theme"),
  TIME("time", "the start and end of the session, with keys or as published programmes print them"),
  TIME_ZONE(
      "time-zone",
      "the time zone of times without an offset, such as Europe/Warsaw; by default the event's"),
  ROOM("room", "the room, assigned after acceptance"),
  ORGANIZERS("organizers", "the people who propose the session"),
  FOCAL_POINT("focal-point", "the person who coordinates the preparation of the session"),
  ORGANIZING_TEAM("organizing-team", "the people who prepare the session"),
  SPEAKERS("speakers", "the speakers"),
  ADDITIONAL_SPEAKERS("additional-speakers", "further speakers, as free text"),
  MODERATOR("moderator", "the moderator in the room"),
  ONLINE_MODERATOR("online-moderator", "the online moderator"),
  RAPPORTEUR("rapporteur", "the person who writes the report"),
  REPORTER("reporter", "the person who writes the messages of the session"),
  FORMAT("format", "the session format, room layout and duration"),
  FORMAT_DESCRIPTION(
      "format-description", "the reason for the format, or a description of a format of your own"),
  POLICY_QUESTIONS("policy-questions", "the policy questions that the session addresses"),
  POLICY_QUESTIONS_INFORMATION(
      "policy-questions-information", "additional information on the policy questions"),
  ISSUES("issues", "the issues, challenges and opportunities behind the questions"),
  SDGS("sdgs", "the Sustainable Development Goals and targets, such as 16 and 16.6"),
  SDG_TARGETS("sdg-targets", "how the session contributes to these goals"),
  DESCRIPTION("description", "what the session is about"),
  EXPECTED_OUTCOMES("expected-outcomes", "the expected outcomes of the session"),
  PREVIOUS_MESSAGES("previous-messages", "the relation to the messages of earlier events"),
  PARTICIPANTS_GAIN("participants-gain", "what participants will gain"),
  RELEVANCE("relevance", "the relevance of the session to Internet governance"),
  THEME_RELEVANCE("theme-relevance", "the relevance of the session to its theme"),
  INTERVENTIONS("interventions", "what each speaker will contribute"),
  DIVERSITY("diversity", "how the session includes different groups and views"),
  INTERACTION("interaction", "how people participate on site and online"),
  AGENDA("agenda", "the agenda of the session, item by item"),
  ONLINE_PARTICIPATION("online-participation", "the tools for online participation"),
  ADDITIONAL_TOOLS(
      "additional-tools", "proposed tools for online participation besides the official one"),
  BACKGROUND_PAPER("background-paper", "a link to the background paper"),
  FURTHER_READING("further-reading", "documents and links for those who want to read more"),
  CONDUCTED_BEFORE(
      "conducted-before",
      "the answer whether the organizers conducted a session at an earlier event"),
  PREVIOUS_REPORT("previous-report", "a link to the report on an earlier session"),
  CONFLICTS_WITH(
      "conflicts-with", "the numbers of sessions that must not take place at the same time"),
  KEY_TAKEAWAYS("key-takeaways", "the key takeaways of the session"),
  CALL_TO_ACTION("call-to-action", "the actions that should follow the session"),
  MESSAGES("messages", "the messages of the session to the event"),
  SESSION_REPORT("session-report", "the report of the session"),
  REPORT_SUBMITTED("report-submitted", "the date and time when the report was submitted");

  /** All keys. */
  public static final List<ProposalKey> LIST = List.of(values());

  static final KeySet ALL = KeySet.of("a proposal", values(), KeyNames.TABLE);

  private final String written;
  private final String meaning;

  ProposalKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** Returns the type of a whole proposal. */
  public static ValueType.Keyed proposal() {
    return new ValueType.Keyed(ALL.owner(), List.of(values()));
  }

  /** Returns the name of the field as a label, such as {@code Expected outcomes}. */
  public String label() {
    return switch (this) {
      case SDGS -> "SDGs";
      case SDG_TARGETS -> "SDG targets";
      case URL -> "URL";
      case PREVIOUS_MESSAGES -> "Connection with previous messages";
      case PARTICIPANTS_GAIN -> "What participants will gain";
      default ->
          written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1).replace('-', ' ');
    };
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
      case EVENT, LANGUAGE, URL, BACKGROUND_PAPER, CONDUCTED_BEFORE, PREVIOUS_REPORT ->
          ValueType.Simple.ATTRIBUTE;
      case TYPE -> ValueType.Listed.SESSION_TYPE;
      case NUMBER -> ValueType.Simple.NUMBER;
      case STATUS -> new ValueType.Choice(List.of(Status.values()));
      case THEME -> ValueType.Listed.THEME;
      case TIME -> TimeKey.time();
      case KEYWORDS, SUBTHEME, TOPICS -> new ValueType.Items(ValueType.Simple.LINE);
      case ORGANIZERS,
          FOCAL_POINT,
          ORGANIZING_TEAM,
          SPEAKERS,
          MODERATOR,
          ONLINE_MODERATOR,
          RAPPORTEUR,
          REPORTER ->
          new ValueType.Items(PersonKey.person());
      case TEASER,
          ADDITIONAL_SPEAKERS,
          FORMAT_DESCRIPTION,
          POLICY_QUESTIONS_INFORMATION,
          ISSUES,
          SDG_TARGETS,
          DESCRIPTION,
          EXPECTED_OUTCOMES,
          PREVIOUS_MESSAGES,
          PARTICIPANTS_GAIN,
          RELEVANCE,
          THEME_RELEVANCE,
          INTERVENTIONS,
          DIVERSITY,
          INTERACTION,
          ONLINE_PARTICIPATION,
          ADDITIONAL_TOOLS,
          FURTHER_READING,
          KEY_TAKEAWAYS,
          CALL_TO_ACTION,
          MESSAGES,
          SESSION_REPORT ->
          ValueType.Simple.PROSE;
      case FORMAT -> FormatKey.format();
      case POLICY_QUESTIONS -> new ValueType.Items(PolicyQuestionKey.question());
      case SDGS -> new ValueType.Items(GoalReader.goal());
      case AGENDA -> new ValueType.Items(AgendaKey.item());
      case CONFLICTS_WITH -> new ValueType.Items(ValueType.Simple.NUMBER);
      case TIME_ZONE -> ValueType.Simple.TIME_ZONE;
      case REPORT_SUBMITTED -> ValueType.Simple.TIME;
    };
  }
}
