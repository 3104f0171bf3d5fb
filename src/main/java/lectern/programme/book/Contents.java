package lectern.programme.book;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import lectern.output.html.PageFile;
import lectern.output.html.Templates;
import lectern.programme.Entry;
import lectern.proposal.Zone;

/** The table of contents of a page: sessions by day, and below them those without a time. */
final class Contents {
  private static final String UNTIMED = "Without a time";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY_AND_CLOCK =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

  private record Values(int level, List<Day> days) {}

  /** The sessions of a day; the heading is empty where no session has a time. */
  private record Day(String heading, List<Session> sessions) {}

  private record Session(String target, String title, List<Times> slot, String room) {}

  private record Times(String start, String startText, String end, String endText, String zone) {}

  private Contents() {}

  /**
   * Prints a table of contents.
   *
   * @param level the level of the headings of days
   * @param target the address of a chapter
   */
  static String print(
      List<Chapter> chapters, int level, Function<Chapter, String> target, Templates templates) {
    Map<LocalDate, List<Session>> byDay = new TreeMap<>();
    List<Session> untimed = new ArrayList<>();
    for (Chapter chapter : chapters) {
      Optional<LocalDate> day = chapter.entry().day(chapter.entry().zone().id());
      Session session = session(chapter, day, target.apply(chapter));
      day.map(date -> byDay.computeIfAbsent(date, none -> new ArrayList<>()))
          .orElse(untimed)
          .add(session);
    }
    List<Day> days = new ArrayList<>();
    byDay.forEach((date, sessions) -> days.add(new Day(DAY.format(date), sessions)));
    if (!untimed.isEmpty()) {
      days.add(new Day(days.isEmpty() ? "" : UNTIMED, untimed));
    }
    return templates.print(PageFile.CONTENTS_HTML, new Values(level, days)).stripTrailing();
  }

  private static Session session(Chapter chapter, Optional<LocalDate> day, String target) {
    Entry entry = chapter.entry();
    Zone zone = entry.zone();
    List<Times> times =
        entry
            .slot()
            .map(
                slot ->
                    new Times(
                        slot.start().toString(),
                        clock(slot.start(), zone, day),
                        slot.end().toString(),
                        clock(slot.end(), zone, Optional.of(date(slot.start(), zone))),
                        zone.label(slot.start())))
            .stream()
            .toList();
    return new Session(target, entry.name().heading(), times, entry.room().orElse(""));
  }

  private static LocalDate date(Instant moment, Zone zone) {
    return zone.at(moment).toLocalDate();
  }

  /** A time of day, with its weekday if it is on another day than the reader expects. */
  private static String clock(Instant moment, Zone zone, Optional<LocalDate> expected) {
    OffsetDateTime local = zone.at(moment);
    boolean isExpected = expected.filter(local.toLocalDate()::equals).isPresent();
    return (isExpected ? CLOCK : DAY_AND_CLOCK).format(local);
  }
}
