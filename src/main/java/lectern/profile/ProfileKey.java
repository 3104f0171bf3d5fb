package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a profile. */
enum ProfileKey implements Key {
  PROFILE("profile", "the profile's name"),
  EXTENDS("extends", "the profile whose rules hold where this one has no word on them"),
  TITLE("title", "the event's full title"),
  EVENT("event", "the value of event in its proposals"),
  PLACE("place", "where the event takes place"),
  DATES("dates", "the first and the last day"),
  SUBMISSION_DEADLINE("submission-deadline", "until when proposals are taken"),
  REPORT_DEADLINE("report-deadline", "until when the report of a session is due"),
  THEME_NAME("theme-name", "what the call calls a proposal's theme"),
  NOTES("notes", "what a proposer should know and no rule checks"),
  SOURCES("sources", "public pages by a short name"),
  VOCABULARIES("vocabularies", "the permitted values"),
  FORMATS("formats", "formats with their usual layouts and lengths"),
  GIVEN_HEADINGS("given-headings", "policy question headings that the call gives"),
  REQUIRED("required", "required fields by stage"),
  RULES("rules", "level, parameters and source of each rule");

  static final KeySet ALL = KeySet.of("a profile", values());

  private final String written;
  private final String meaning;

  ProfileKey(String written, String meaning) {
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
