package lectern.profile;

import lectern.fields.Key;
import lectern.fields.KeySet;

/** The keys of the policy question headings that a call gives for a theme. */
enum GivenHeadingsKey implements Key {
  THEME("theme", "the theme, from this profile's list"),
  HEADINGS("headings", "the headings that are known"),
  OWN("own", "whether a proposal may set questions of its own: true or false");

  static final KeySet ALL = SourceKey.with("the given headings of a theme", values());

  private final String written;
  private final String meaning;

  GivenHeadingsKey(String written, String meaning) {
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
