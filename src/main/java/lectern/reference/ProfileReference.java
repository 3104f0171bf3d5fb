package lectern.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lectern.profile.CallDates;
import lectern.profile.FormatRow;
import lectern.profile.GivenHeadings;
import lectern.profile.Profile;
import lectern.profile.Requirement;
import lectern.profile.Setting;
import lectern.profile.Vocabulary;
import lectern.report.Style;

/** A profile as text: everything that it states, with certainty and source. */
public final class ProfileReference {
  private final Profile profile;
  private final TextPage page;

  private ProfileReference(Profile profile, Style style) {
    this.profile = profile;
    this.page = new TextPage(profile.name() + ": " + profile.title(), style);
  }

  /** Prints a profile as text. */
  public static String text(Profile profile, Style style) {
    ProfileReference reference = new ProfileReference(profile, style);
    reference.event();
    reference.notes();
    reference.vocabularies();
    reference.form();
    reference.formats();
    reference.givenHeadings();
    reference.required();
    reference.rules();
    reference.page.sources();
    return reference.page.text();
  }

  private void event() {
    List<String> lines = new ArrayList<>();
    CallDates dates = profile.calendar();
    profile.event().ifPresent(event -> lines.add("In proposals: \"event: " + event + "\""));
    dates.place().ifPresent(place -> lines.add("Place: " + place));
    if (!dates.rooms().isEmpty()) {
      lines.add("Rooms: " + String.join("; ", dates.rooms()));
    }
    dates
        .dates()
        .ifPresent(days -> lines.add(page.cited("Dates: " + Phrases.days(days), days.source())));
    dates
        .submissionDeadline()
        .ifPresent(
            due -> {
              String moment = Phrases.moment(due.moment());
              lines.add(page.cited("Submission deadline: " + moment, due.source()));
              due.earlier()
                  .ifPresent(
                      first -> {
                        String before = "First announced as: " + Phrases.moment(first.moment());
                        lines.add(page.cited(before, first.source()));
                      });
            });
    dates
        .reportDeadline()
        .ifPresent(
            due ->
                lines.add(page.cited("Report deadline: " + Phrases.deadline(due), due.source())));
    profile
        .themeName()
        .ifPresent(
            name ->
                lines.add(
                    page.cited("Name of the theme field: \"" + name.word() + "\"", name.source())));
    dates
        .zone()
        .ifPresent(
            zone -> lines.add(page.cited("Time zone: " + Phrases.zone(zone), zone.source())));
    dates.dayStart().ifPresent(start -> lines.add("Days begin at: " + start.time()));
    page.section("Event", lines);
  }

  private void notes() {
    page.section(
        "Notes",
        profile.notes().stream().map(note -> page.cited(note.text(), note.source())).toList());
  }

  private void vocabularies() {
    for (Vocabulary list : Phrases.all(profile.vocabularies())) {
      boolean isEmpty = list.terms().isEmpty();
      if (!isEmpty || list.source().url().isPresent()) {
        String open = isEmpty ? "; any value is allowed" : "; other values are allowed";
        page.heading(page.cited(Phrases.plural(list), list.source()) + (list.isOpen() ? open : ""));
        list.terms().forEach(term -> page.line(2, Phrases.term(term)));
      }
    }
  }

  private void form() {
    page.section(
        "Form, in the order of pages",
        profile.form().fields().stream()
            .map(field -> page.cited(Phrases.field(field), field.source()))
            .toList());
  }

  private void formats() {
    List<FormatRow> rows = profile.formats();
    if (!rows.isEmpty()) {
      page.section(
          page.cited("Layouts and lengths of formats", rows.get(0).source()),
          rows.stream().map(row -> row.format() + ": " + Phrases.format(row)).toList());
    }
  }

  private void givenHeadings() {
    if (profile.givenHeadings().isEmpty()) {
      return;
    }
    page.heading("Predefined headings of policy questions");
    for (GivenHeadings given : profile.givenHeadings()) {
      String own = given.own() ? ", own questions allowed" : "";
      page.line(2, page.cited(given.theme() + own, given.source()));
      given.headings().forEach(heading -> page.item(4, heading));
    }
  }

  private void required() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Requirement requirement : profile.requirements()) {
      String level = RulePhrases.level(requirement, profile);
      String group = RulePhrases.where(requirement) + ", " + level + " if missing";
      groups
          .computeIfAbsent(page.cited(group, requirement.source()), key -> new ArrayList<>())
          .add(requirement.path().toString());
    }
    List<String> lines = new ArrayList<>();
    groups.forEach((group, paths) -> lines.add(group + ": " + String.join(", ", paths)));
    page.section("Required fields", lines);
  }

  private void rules() {
    page.heading("Rules");
    for (String id : new TreeSet<>(profile.settings().keySet())) {
      profile.setting(id).ifPresent(setting -> rule(id, setting));
    }
    page.line(
        2,
        "All other rules: the default level in \"lectern rules\", or off if a profile must enable the rule.");
  }

  private void rule(String id, Setting setting) {
    page.line(2, page.cited(id + ": " + RulePhrases.setting(setting), setting.source()));
  }
}
