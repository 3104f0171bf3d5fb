package lectern.programme.site;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import lectern.output.html.PageFile;
import lectern.profile.EventDates;
import lectern.programme.Entry;
import lectern.programme.Programme;
import lectern.programme.TimeRange;
import lectern.programme.Timetable;
import lectern.proposal.Status;
import lectern.session.NaturalOrder;
import lectern.session.Slot;

/**
 * The page with all sessions: a grid of times and rooms for each day, from which a narrow screen
 * makes a list. All of it can be read without a script, which adds a search, filters, and times in
 * the reader's own zone.
 */
final class ProgrammePage {
  /** The most columns that fit a page without scrolling. */
  private static final int NARROW = 5;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /**
   * The values of the template.
   *
   * @param dates may be empty
   * @param choices the filters besides that for the day
   * @param listings all sessions in full, where they have no pages
   */
  private record Values(
      String title,
      String dates,
      String zone,
      List<Choice> choices,
      List<Day> days,
      List<Details> listings) {}

  /** A filter with its values. */
  private record Choice(String label, String name, List<String> values) {
    static Stream<Choice> of(String label, String name, List<String> values) {
      return values.size() < 2 ? Stream.of() : Stream.of(new Choice(label, name, values));
    }
  }

  /**
   * The sessions of a day, or those without a time.
   *
   * @param id of its heading
   * @param date empty for those without a time
   * @param columns how many its grid has
   */
  private record Day(
      String id,
      String date,
      String heading,
      String shortHeading,
      int columns,
      boolean isWide,
      List<Room> rooms,
      List<Time> times) {}

  /** A room above its column. */
  private record Room(String name, String place) {}

  /** The sessions that start at a time, whose texts are empty for those without one. */
  private record Time(String start, String text, String place, List<Card> sessions) {}

  /** A session in full. */
  private record Details(String name, String listing) {}

  private final PageContent content;
  private final Function<Entry, String> address;
  private final List<Entry> entries;
  private final Timetable timetable;
  private int rows = 1;
  private int columns = 1;

  /**
   * Prepares the page.
   *
   * @param address of the page of a session, or its place on this one
   */
  ProgrammePage(PageContent content, Function<Entry, String> address) {
    this.content = content;
    this.address = address;
    this.entries =
        content.programme().entries().stream()
            .filter(entry -> entry.status() != Status.WITHDRAWN)
            .toList();
    this.timetable = Timetable.of(content.programme().with(entries), content.days());
  }

  /** The page with the listings of all sessions. */
  String printWhole() {
    return print(
        entries.stream()
            .map(
                entry ->
                    new Details(content.names().of(entry), content.listings().article(entry, 2)))
            .toList());
  }

  /** The page whose sessions have pages of their own. */
  String print() {
    return print(List.of());
  }

  /** The rules of the style sheet that the printed page needs. */
  String rules() {
    return GridRules.of(rows, columns);
  }

  private String print(List<Details> listings) {
    Programme programme = content.programme();
    List<String> order = rooms();
    Values values =
        new Values(
            programme.event().title(),
            programme.event().dates().map(ProgrammePage::span).orElse(""),
            content.times().getId(),
            Stream.of(
                    Choice.of("Room", "room", order),
                    Choice.of("Theme", "theme", values(Entry::theme)),
                    Choice.of("Type", "type", values(entry -> entry.name().type())))
                .flatMap(choice -> choice)
                .toList(),
            days(order),
            listings);
    return content.templates().print(PageFile.PROGRAMME_HTML, values);
  }

  private static String span(EventDates dates) {
    String end = DATE.format(dates.end());
    if (dates.start().equals(dates.end())) {
      return end;
    }
    LocalDate start = dates.start();
    boolean isOneMonth = start.withDayOfMonth(1).equals(dates.end().withDayOfMonth(1));
    return (isOneMonth ? String.valueOf(start.getDayOfMonth()) : DATE.format(start)) + "–" + end;
  }

  private List<String> values(Function<Entry, Optional<String>> value) {
    return entries.stream()
        .flatMap(entry -> value.apply(entry).stream())
        .distinct()
        .sorted(NaturalOrder.INSTANCE)
        .toList();
  }

  /** All rooms, in the order of the profile, else of their first sessions; none is last. */
  private List<String> rooms() {
    if (!content.programme().event().rooms().isEmpty()) {
      return timetable.roomNames();
    }
    Set<String> used = new LinkedHashSet<>();
    entries.stream()
        .filter(entry -> entry.slot().isPresent())
        .forEach(entry -> entry.room().ifPresent(used::add));
    used.addAll(timetable.roomNames());
    return List.copyOf(used);
  }

  private List<Day> days(List<String> order) {
    List<Day> days = new ArrayList<>();
    timetable.days().forEach(day -> days.add(day(day, order)));
    List<Card> untimed =
        entries.stream()
            .filter(entry -> entry.slot().isEmpty())
            .map(entry -> card(entry, "", entry.room().orElse(""), List.of(), ""))
            .toList();
    if (!untimed.isEmpty()) {
      Time none = new Time("", "", "", untimed);
      String heading = "Time to be announced";
      days.add(new Day("untimed", "", heading, heading, 1, false, List.of(), List.of(none)));
    }
    return days;
  }

  private Card card(Entry entry, String date, String room, List<TimeRange> slot, String place) {
    return Card.of(entry, address.apply(entry), date, room, slot, place);
  }

  private Day day(Timetable.Day day, List<String> order) {
    List<Entry> sessions =
        day.rooms().stream()
            .flatMap(room -> room.entries().stream())
            .sorted(Programme.ORDER)
            .toList();
    DayGrid grid = DayGrid.of(sessions, Timetable::room, order);
    rows = Math.max(rows, grid.height());
    columns = Math.max(columns, grid.width());
    LocalDate date = day.date();
    return new Day(
        "day-" + date,
        date.toString(),
        DAY.format(date),
        SHORT_DAY.format(date),
        grid.width(),
        grid.width() > NARROW,
        grid.rooms().stream().map(room -> new Room(room.name(), GridRules.place(room))).toList(),
        times(grid, date));
  }

  private List<Time> times(DayGrid grid, LocalDate day) {
    List<Time> times = new ArrayList<>();
    List<Card> together = new ArrayList<>();
    ZoneId zone = content.times();
    for (int i = 0; i < grid.cells().size(); i++) {
      DayGrid.Cell cell = grid.cells().get(i);
      Slot slot = cell.entry().slot().orElseThrow();
      together.add(
          card(
              cell.entry(),
              day.toString(),
              cell.room(),
              List.of(TimeRange.of(slot, day, zone)),
              GridRules.place(cell)));
      if (i + 1 == grid.cells().size() || grid.cells().get(i + 1).from() != cell.from()) {
        times.add(
            new Time(
                slot.start().toString(),
                TimeRange.clock(slot.start(), day, zone),
                GridRules.row(cell),
                List.copyOf(together)));
        together.clear();
      }
    }
    return times;
  }
}
