package lectern.reference;

import java.util.ArrayList;
import java.util.List;
import lectern.profile.Note;
import lectern.profile.Profile;

/** What changes for a proposer from one profile to another, in sentences with their sources. */
public final class ProfileDifference {
  private final Profile before;
  private final Profile after;
  private final TextPage page = new TextPage();
  private final Footnotes notes = new Footnotes();
  private boolean same = true;

  private ProfileDifference(Profile before, Profile after) {
    this.before = before;
    this.after = after;
  }

  /** The changes as text. */
  public static String text(Profile before, Profile after) {
    return new ProfileDifference(before, after).text();
  }

  private String text() {
    page.title("From " + before.name() + " to " + after.name());
    section("Dates and deadlines", new CalendarDifference(before, after, notes).sentences());
    section("Fields", new FieldDifference(before, after, notes).sentences());
    section("Lists", new ListDifference(before, after, notes).sentences());
    RuleDifference rules = new RuleDifference(before, after, notes);
    section("Rules that are now errors", rules.errors());
    section("Other rules", rules.others());
    section("New to know", remarks());
    if (same) {
      page.line(0, "Nothing changes.");
    }
    if (!same) {
      notes.print(page);
    }
    return page.text();
  }

  private void section(String heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      same = false;
      page.heading(heading);
      sentences.forEach(sentence -> page.item(2, sentence));
    }
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    for (Note note : after.notes()) {
      if (!before.notes().contains(note)) {
        remarks.add(note.text() + " " + notes.mark(note.source()));
      }
    }
    return remarks;
  }
}
