package lectern.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lectern.profile.CallDates;
import lectern.profile.FormatRow;
import lectern.profile.GivenHeadings;
import lectern.profile.Note;
import lectern.profile.Profile;
import lectern.profile.Requirement;
import lectern.profile.Setting;
import lectern.profile.Vocabulary;

/**
 * One profile in full: everything that it puts in force, each with its certainty and its source.
 */
public final class ProfileReference {
  private final Profile profile;
  private final TextPage page = new TextPage();
  private final Footnotes notes = new Footnotes();

  private ProfileReference(Profile profile) {
    this.profile = profile;
  }

  /** The profile as text. */
  public static String text(Profile profile) {
    ProfileReference reference = new ProfileReference(profile);
    reference.page.title(profile.name() + ": " + profile.title());
    reference.event();
    reference.notes();
    reference.lists();
    reference.formats();
    reference.givenHeadings();
    reference.required();
    reference.rules();
    reference.notes.print(reference.page);
    return reference.page.text();
  }

  private void event() {
    List<String> lines = new ArrayList<>();
    CallDates calendar = profile.calendar();
    profile.event().ifPresent(event -> lines.add("Proposals say \"event: " + event + "\"."));
    calendar.place().ifPresent(place -> lines.add("Place: " + place + "."));
    calendar
        .dates()
        .ifPresent(
            dates -> lines.add("Days: " + Days.of(dates) + " " + notes.mark(dates.source())));
    calendar
        .submissionDeadline()
        .ifPresent(
            deadline -> {
              lines.add(
                  "Proposals are due by: "
                      + Days.of(deadline.moment())
                      + " "
                      + notes.mark(deadline.source()));
              deadline
                  .earlier()
                  .ifPresent(
                      first ->
                          lines.add(
                              "First announced for: "
                                  + Days.of(first.moment())
                                  + " "
                                  + notes.mark(first.source())));
            });
    calendar
        .reportDeadline()
        .ifPresent(
            deadline ->
                lines.add(
                    "Reports are due: " + Days.of(deadline) + " " + notes.mark(deadline.source())));
    profile
        .themeName()
        .ifPresent(
            name ->
                lines.add(
                    "The theme is called \"" + name.word() + "\" " + notes.mark(name.source())));
    section("Event", lines);
  }

  private void notes() {
    List<String> lines = new ArrayList<>();
    for (Note note : profile.notes()) {
      lines.add(note.text() + " " + notes.mark(note.source()));
    }
    section("To know", lines);
  }

  private void section(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      page.heading(heading);
      lines.forEach(line -> page.line(2, line));
    }
  }

  private void lists() {
    for (Vocabulary list : VocabularyWords.of(profile.vocabularies())) {
      boolean said = !list.terms().isEmpty() || list.source().url().isPresent();
      if (said) {
        String other = list.terms().isEmpty() ? "; any value" : "; any other value";
        String open = list.isOpen() ? other + " is permitted" : "";
        page.heading(VocabularyWords.plural(list) + " " + notes.mark(list.source()) + open);
        list.terms().forEach(term -> page.line(2, VocabularyWords.of(term)));
      }
    }
  }

  private void formats() {
    if (profile.formats().isEmpty()) {
      return;
    }
    page.heading("Layouts and lengths of formats " + notes.mark(profile.formats().get(0).source()));
    for (FormatRow row : profile.formats()) {
      page.line(2, row.format() + ": " + VocabularyWords.of(row));
    }
  }

  private void givenHeadings() {
    if (profile.givenHeadings().isEmpty()) {
      return;
    }
    page.heading("Given headings of policy questions");
    for (GivenHeadings given : profile.givenHeadings()) {
      page.line(
          2,
          given.theme()
              + (given.own() ? ", own questions permitted " : " ")
              + notes.mark(given.source()));
      given.headings().forEach(heading -> page.item(4, heading));
    }
  }

  private void required() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Requirement requirement : profile.requirements()) {
      groups
          .computeIfAbsent(
              RequirementWords.where(requirement)
                  + ", "
                  + RequirementWords.level(requirement, profile)
                  + " if missing "
                  + notes.mark(requirement.source()),
              heading -> new ArrayList<>())
          .add(requirement.path().toString());
    }
    if (!groups.isEmpty()) {
      page.heading("Required fields");
      groups.forEach((heading, paths) -> page.line(2, heading + ": " + String.join(", ", paths)));
    }
  }

  private void rule(String id, Setting setting) {
    page.line(2, id + ": " + SettingWords.of(setting) + " " + notes.mark(setting.source()));
  }

  private void rules() {
    page.heading("Rules");
    for (String id : new TreeSet<>(profile.settings().keySet())) {
      profile.setting(id).ifPresent(setting -> rule(id, setting));
    }
    page.line(2, "Any other rule is in force as \"lectern rules\" lists it, if it needs no call.");
  }
}
