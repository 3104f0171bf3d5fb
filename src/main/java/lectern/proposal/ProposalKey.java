package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;

/** The keys of a proposal, in the order of a listing. */
public enum ProposalKey implements ShapedKey {
  EVENT("event", "the event, such as IGF 2021", Shape.Simple.LINE),
  TYPE("type", "the session type, such as workshop", Shape.Listed.SESSION_TYPE),
  NUMBER("number", "the number the secretariat gave", Shape.Simple.NUMBER),
  TITLE("title", "the session's title", Shape.Simple.LINE),
  STATUS(
      "status",
      "draft, submitted, accepted, scheduled, held, declined or withdrawn",
      new Shape.Choice(List.of(Status.values()))),
  THEME("theme", "the theme or issue area, from the call's list", Shape.Listed.THEME),
  TIME("time", "start and end of the session", TimeKey.SHAPE),
  ROOM("room", "the room, given after acceptance", Shape.Simple.LINE),
  ORGANIZERS("organizers", "who proposes the session", new Shape.Items(PersonKey.ORGANIZER)),
  SPEAKERS("speakers", "who speaks", new Shape.Items(PersonKey.PERSON)),
  ADDITIONAL_SPEAKERS("additional-speakers", "further speakers, in free text", Shape.Simple.PROSE),
  MODERATOR("moderator", "who moderates in the room", new Shape.Items(PersonKey.PERSON)),
  ONLINE_MODERATOR("online-moderator", "who moderates online", new Shape.Items(PersonKey.PERSON)),
  RAPPORTEUR("rapporteur", "who writes the report", new Shape.Items(PersonKey.PERSON)),
  FORMAT("format", "session format, room layout and minutes", FormatKey.SHAPE),
  FORMAT_DESCRIPTION(
      "format-description", "why this format, or what an own format is", Shape.Simple.PROSE),
  POLICY_QUESTIONS(
      "policy-questions",
      "the questions the session answers",
      new Shape.Items(PolicyQuestionKey.SHAPE)),
  POLICY_QUESTIONS_INFORMATION(
      "policy-questions-information", "more on the policy questions", Shape.Simple.PROSE),
  ISSUES(
      "issues",
      "the issues, challenges and opportunities behind the questions",
      Shape.Simple.PROSE),
  SDGS(
      "sdgs",
      "Sustainable Development Goals and targets, such as 16 and 16.6",
      new Shape.Items(Shape.Simple.LINE)),
  SDG_TARGETS("sdg-targets", "how the session serves these goals", Shape.Simple.PROSE),
  DESCRIPTION("description", "what the session is about", Shape.Simple.PROSE),
  EXPECTED_OUTCOMES("expected-outcomes", "what the session will lead to", Shape.Simple.PROSE),
  PREVIOUS_MESSAGES(
      "previous-messages", "the connection with messages of earlier events", Shape.Simple.PROSE),
  PARTICIPANTS_GAIN("participants-gain", "what participants will gain", Shape.Simple.PROSE),
  INTERACTION("interaction", "how people take part, on site and online", Shape.Simple.PROSE),
  AGENDA("agenda", "the course of the session, item by item", new Shape.Items(AgendaKey.SHAPE)),
  ONLINE_PARTICIPATION(
      "online-participation", "the tools for online participation", Shape.Simple.PROSE),
  PREVIOUS_REPORT(
      "previous-report", "the link to the report of an earlier session", Shape.Simple.LINE),
  CONFLICTS_WITH(
      "conflicts-with",
      "numbers of sessions that must not run at the same time",
      new Shape.Items(Shape.Simple.NUMBER)),
  KEY_TAKEAWAYS("key-takeaways", "what was learnt in the session", Shape.Simple.PROSE),
  CALL_TO_ACTION("call-to-action", "what should be done after the session", Shape.Simple.PROSE),
  REPORT_SUBMITTED("report-submitted", "when the report was submitted", Shape.Simple.MOMENT);

  static final KeySet ALL = KeySet.of("a proposal", values());

  /** What a proposal looks like. */
  public static final Shape.Keyed SHAPE = new Shape.Keyed(ALL.owner(), List.of(values()));

  private final String written;
  private final String meaning;
  private final Shape shape;

  ProposalKey(String written, String meaning, Shape shape) {
    this.written = written;
    this.meaning = meaning;
    this.shape = shape;
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
  public Shape shape() {
    return shape;
  }
}
