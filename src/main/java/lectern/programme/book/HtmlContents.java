package lectern.programme.book;

import java.util.List;
import java.util.function.Function;
import lectern.output.html.PageFile;
import lectern.output.html.Templates;
import lectern.programme.Entry;
import lectern.programme.TimeRange;

/** Prints a table of contents for a page. */
final class HtmlContents {
  private record Values(int level, List<Day> days) {}

  private record Day(String heading, List<Session> sessions) {}

  private record Session(
      String target, String title, List<TimeRange> slot, String zone, String room) {}

  private HtmlContents() {}

  /**
   * Prints a table of contents.
   *
   * @param level the level of the headings of days
   * @param target the address of a chapter
   */
  static String print(
      List<Chapter> chapters, int level, Function<Chapter, String> target, Templates templates) {
    List<Day> days =
        Contents.of(chapters).days().stream()
            .map(
                day ->
                    new Day(
                        day.heading(),
                        day.items().stream().map(item -> session(item, target)).toList()))
            .toList();
    return templates.print(PageFile.CONTENTS_HTML, new Values(level, days)).stripTrailing();
  }

  private static Session session(Contents.Item item, Function<Chapter, String> target) {
    Entry entry = item.chapter().entry();
    return new Session(
        target.apply(item.chapter()),
        entry.name().heading(),
        item.times().stream().toList(),
        item.zone(),
        entry.room().orElse(""));
  }
}
