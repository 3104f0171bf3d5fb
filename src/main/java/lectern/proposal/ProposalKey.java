package lectern.proposal;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a proposal, in the order of a listing. */
public enum ProposalKey implements Key {
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

  static final KeySet ALL = KeySet.of("a proposal", values());

  private final String written;
  private final String meaning;

  ProposalKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  @Override
  public String written() {
    return written;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
