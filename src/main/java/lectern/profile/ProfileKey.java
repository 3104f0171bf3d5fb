package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of a profile. */
enum ProfileKey implements Key {
  PROFILE("profile", "the profile's name"),
  TITLE("title", "the event's full title"),
  EVENT("event", "the value of event in its proposals"),
  REPORT_HOURS("report-hours", "hours after a session within which its report is due"),
  SOURCES("sources", "public pages by a short name"),
  VOCABULARIES("vocabularies", "the permitted values"),
  FORMATS("formats", "formats with their usual layouts and minutes"),
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
