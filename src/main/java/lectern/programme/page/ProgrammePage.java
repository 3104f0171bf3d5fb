package lectern.programme.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.output.html.Html;
import lectern.output.html.HtmlPage;
import lectern.programme.Entry;
import lectern.programme.EventFacts;
import lectern.programme.PersonEntry;
import lectern.programme.Programme;
import lectern.programme.Timetable;
import lectern.proposal.Role;
import lectern.proposal.Status;
import lectern.session.Slot;

/**
 * A programme as one page, by day and room. All of it can be read without its script, which adds a
 * search, filters, and times in the reader's own zone.
 */
public final class ProgrammePage {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Programme programme;
  private final ZoneId zone;
  private final Html html = new Html();

  private ProgrammePage(Programme programme, ZoneId zone) {
    this.programme = programme;
    this.zone = zone;
  }

  /**
   * Prints a programme.
   *
   * @param zone the zone in which times are printed and whose days count
   */
  public static String print(Programme programme, ZoneId zone) {
    ProgrammePage page = new ProgrammePage(programme, zone);
    page.body();
    List<String> data =
        programme.entries().stream().map(entry -> EventData.of(entry, programme.event())).toList();
    return new HtmlPage(
            programme.event().title(),
            List.of(HtmlPage.resource(ProgrammePage.class, "programme.css")),
            data,
            HtmlPage.resource(ProgrammePage.class, "programme.js"),
            page.html.toString())
        .print();
  }

  private void body() {
    Timetable timetable = Timetable.of(programme, zone);
    heading(programme.event());
    controls(timetable);
    for (Timetable.Day day : timetable.days()) {
      String id = "day-" + day.date();
      html.open("section", "class", "day", "aria-labelledby", id, "data-group", "");
      html.open("h2", "id", id).text(DAY.format(day.date())).close("h2");
      html.open("div", "class", "rooms");
      for (Timetable.Room room : day.rooms()) {
        group(room.name(), room.entries(), Optional.of(day.date()));
      }
      html.close("div").close("section");
    }
    List<Entry> untimed =
        programme.entries().stream().filter(entry -> entry.slot().isEmpty()).toList();
    if (!untimed.isEmpty()) {
      html.open("section", "class", "day", "aria-labelledby", "untimed", "data-group", "");
      html.open("h2", "id", "untimed").text("Time to be announced").close("h2");
      html.open("div", "class", "rooms");
      group("All rooms", untimed, Optional.empty());
      html.close("div").close("section");
    }
  }

  private void heading(EventFacts event) {
    html.written("h1", event.title());
    html.open("p", "class", "quiet");
    event.dates().ifPresent(dates -> html.text(span(dates.start(), dates.end()) + ". "));
    html.text("Times are in ").open("span", "id", "zone").text(zone.getId());
    html.markup("</span>.").close("p");
  }

  private static String span(LocalDate first, LocalDate last) {
    return first.equals(last) ? DAY.format(first) : DAY.format(first) + " to " + DAY.format(last);
  }

  /** Hidden until the script, without which they would do nothing, shows them. */
  private void controls(Timetable timetable) {
    html.open("form", "id", "filters", "role", "search", "hidden", "");
    html.open("label").open("span").text("Search").close("span");
    html.open("input", "type", "search", "name", "words").close("label");
    html.open("label").open("span").text("Day").close("span");
    html.open("select", "name", "day").open("option", "value", "").text("All").close("option");
    for (Timetable.Day day : timetable.days()) {
      html.open("option", "value", day.date().toString());
      html.text(DAY.format(day.date())).close("option");
    }
    html.close("select").close("label");
    choice("Room", "room", timetable.roomNames());
    choice("Theme", "theme", values(entry -> entry.theme().stream()));
    choice("Type", "type", values(entry -> entry.name().type().stream()));
    html.open("label", "class", "check").open("input", "type", "checkbox", "name", "local");
    html.text(" Times in my own time zone").close("label");
    html.open("output", "id", "count", "aria-live", "polite").close("output");
    html.close("form");
  }

  private interface Value {
    Stream<String> of(Entry entry);
  }

  private List<String> values(Value value) {
    return programme.entries().stream().flatMap(value::of).distinct().sorted().toList();
  }

  private void choice(String label, String name, List<String> values) {
    if (values.size() < 2) {
      return;
    }
    html.open("label").open("span").text(label).close("span");
    html.open("select", "name", name).open("option", "value", "").text("All").close("option");
    for (String value : values) {
      html.open("option", "value", value).text(value).close("option");
    }
    html.close("select").close("label");
  }

  private void group(String room, List<Entry> entries, Optional<LocalDate> day) {
    html.open("section", "class", "room", "data-group", "");
    html.written("h3", room);
    for (Entry entry : entries) {
      session(entry, room, day);
    }
    html.close("section");
  }

  private void session(Entry entry, String room, Optional<LocalDate> day) {
    html.open(
        "article",
        "id",
        "session-" + entry.ordinal(),
        "data-day",
        day.map(LocalDate::toString).orElse(""),
        "data-room",
        day.isPresent() ? room : "",
        "data-theme",
        entry.theme().orElse(""),
        "data-type",
        entry.name().type().orElse(""));
    entry.slot().ifPresent(this::slot);
    html.written("h4", entry.name().heading());
    if (entry.status() == Status.WITHDRAWN) {
      html.open("p").open("strong").text("Withdrawn").close("strong").close("p");
    }
    facts(entry);
    people(entry);
    description(entry);
    html.close("article");
  }

  private void slot(Slot slot) {
    html.open("p", "class", "time");
    html.time(slot.start(), clock(slot.start()));
    html.text("–");
    html.time(slot.end(), clock(slot.end()));
    html.close("p");
  }

  private String clock(Instant moment) {
    return CLOCK.format(moment.atZone(zone));
  }

  private void facts(Entry entry) {
    List<String> facts =
        Stream.of(entry.theme(), entry.name().type(), entry.format().type())
            .flatMap(Optional::stream)
            .toList();
    if (!facts.isEmpty()) {
      html.open("p", "class", "quiet", "dir", "auto").text(String.join(" · ", facts)).close("p");
    }
  }

  private void people(Entry entry) {
    List<PersonEntry> people = entry.people();
    if (people.isEmpty()) {
      return;
    }
    html.open("details").element("summary", "People");
    for (Role role : Role.values()) {
      List<PersonEntry> those = entry.in(role);
      if (!those.isEmpty()) {
        html.element("h5", title(role, those.size())).open("ul");
        those.forEach(person -> html.written("li", person.line()));
        html.close("ul");
      }
    }
    html.close("details");
  }

  private static String title(Role role, int people) {
    String title = role.title();
    String capital = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    return people > 1 ? capital + "s" : capital;
  }

  private void description(Entry entry) {
    if (entry.description().isEmpty()) {
      return;
    }
    html.open("details").element("summary", "Description");
    entry.description().lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
    html.close("details");
  }

  private void paragraph(String line) {
    html.written("p", line);
  }
}
