package lectern.programme.book;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lectern.programme.Entry;
import lectern.programme.TimeRange;

/** A table of contents: chapters by day, and behind them those without a time. */
record Contents(List<Day> days) {
  private static final String UNTIMED = "Without a time";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

  /** The chapters of a day; the heading is empty where no chapter has a time. */
  record Day(String heading, List<Item> items) {}

  /** A chapter with its times and their zone, if it has them. */
  record Item(Chapter chapter, Optional<TimeRange> times, String zone) {
    /** The item as a line: {@code 10:15–11:45 UTC, WS #119 The title, Room 6}. */
    String line() {
      StringBuilder line = new StringBuilder();
      times.ifPresent(range -> line.append(range.text()).append(' ').append(zone).append(", "));
      line.append(chapter.entry().name().heading());
      chapter.entry().room().ifPresent(room -> line.append(", ").append(room));
      return line.toString();
    }
  }

  /** The contents of chapters, which are in the order of the programme. */
  static Contents of(List<Chapter> chapters) {
    Map<LocalDate, List<Item>> byDay = new TreeMap<>();
    List<Item> untimed = new ArrayList<>();
    for (Chapter chapter : chapters) {
      Entry entry = chapter.entry();
      ZoneId zone = entry.zone().id();
      Optional<LocalDate> day = entry.day(zone);
      Item item =
          new Item(
              chapter,
              day.flatMap(date -> entry.slot().map(slot -> TimeRange.of(slot, date, zone))),
              entry.slot().map(slot -> entry.zone().label(slot.start())).orElse(""));
      day.map(date -> byDay.computeIfAbsent(date, none -> new ArrayList<>()))
          .orElse(untimed)
          .add(item);
    }
    List<Day> days = new ArrayList<>();
    byDay.forEach((date, items) -> days.add(new Day(DAY.format(date), items)));
    if (!untimed.isEmpty()) {
      days.add(new Day(days.isEmpty() ? "" : UNTIMED, untimed));
    }
    return new Contents(days);
  }
}
