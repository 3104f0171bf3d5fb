package lectern.programme.page;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lectern.output.html.HtmlPage;
import lectern.output.html.Template;
import lectern.profile.EventDates;
import lectern.programme.Entry;
import lectern.programme.Programme;
import lectern.programme.Timetable;
import lectern.session.NaturalOrder;

/**
 * A programme as one page, by day and room. All of it can be read without its script, which adds a
 * search, filters, and times in the reader's own zone.
 */
public final class ProgrammePage {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

  /** The values of the template; {@code dates} is a sentence with a space behind it, or empty. */
  private record Values(
      String title, String dates, String zone, List<Choice> choices, List<Day> days) {}

  /** A filter with its values. */
  private record Choice(String label, String name, List<String> values) {
    static Stream<Choice> of(String label, String name, List<String> values) {
      return values.size() < 2 ? Stream.of() : Stream.of(new Choice(label, name, values));
    }
  }

  /** The sessions of a day; {@code date} is empty for those without a time. */
  private record Day(String id, String date, String heading, List<Room> rooms) {}

  private record Room(String name, List<SessionView> sessions) {}

  private ProgrammePage() {}

  /**
   * Prints a programme.
   *
   * @param days the time zone whose days count
   * @param zone the time zone in which times are printed
   */
  public static String print(Programme programme, ZoneId days, ZoneId zone) {
    Timetable timetable = Timetable.of(programme, days);
    String title = programme.event().title();
    Values values =
        new Values(
            title,
            programme.event().dates().map(dates -> span(dates) + ". ").orElse(""),
            zone.getId(),
            Stream.of(
                    Choice.of("Room", "room", timetable.roomNames()),
                    Choice.of("Theme", "theme", values(programme, Entry::theme)),
                    Choice.of("Type", "type", values(programme, entry -> entry.name().type())))
                .flatMap(choice -> choice)
                .toList(),
            days(programme, timetable, zone));
    List<String> data =
        programme.entries().stream().map(entry -> EventData.of(entry, programme.event())).toList();
    return new HtmlPage(
            title,
            List.of(Template.resource(ProgrammePage.class, "programme.css")),
            data,
            Template.resource(ProgrammePage.class, "programme.js"),
            Template.of(ProgrammePage.class, "programme.html").print(values))
        .print();
  }

  private static String span(EventDates dates) {
    return dates.start().equals(dates.end())
        ? DAY.format(dates.start())
        : DAY.format(dates.start()) + " to " + DAY.format(dates.end());
  }

  private static List<String> values(Programme programme, Function<Entry, Optional<String>> value) {
    return programme.entries().stream()
        .flatMap(e -> value.apply(e).stream())
        .distinct()
        .sorted(NaturalOrder.INSTANCE)
        .toList();
  }

  private static List<Day> days(Programme programme, Timetable timetable, ZoneId zone) {
    List<Day> days = new ArrayList<>();
    for (Timetable.Day day : timetable.days()) {
      String date = day.date().toString();
      List<Room> rooms = new ArrayList<>();
      for (Timetable.Room room : day.rooms()) {
        rooms.add(
            new Room(
                room.name(),
                room.entries().stream()
                    .map(entry -> SessionView.of(entry, room.name(), day.date(), zone))
                    .toList()));
      }
      days.add(new Day("day-" + date, date, DAY.format(day.date()), rooms));
    }
    List<Entry> untimed =
        programme.entries().stream().filter(entry -> entry.slot().isEmpty()).toList();
    if (!untimed.isEmpty()) {
      Room room = new Room("All rooms", untimed.stream().map(SessionView::untimed).toList());
      days.add(new Day("untimed", "", "Time to be announced", List.of(room)));
    }
    return days;
  }
}
