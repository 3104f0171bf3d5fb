package lectern.statistics;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lectern.output.html.Templates;
import lectern.output.table.CsvSheet;
import lectern.output.table.Delimiter;
import lectern.statistics.print.Bars;
import lectern.statistics.print.HtmlStatistics;
import lectern.statistics.print.JsonStatistics;
import lectern.statistics.print.MarkdownStatistics;
import lectern.statistics.print.StatisticsSheet;
import lectern.statistics.print.TextStatistics;
import lectern.testing.Golden;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programmes in {@code src/test/fixtures/statistics} with their figures beside them, in every
 * format. Formats of many lines show the programme, one session and one table of each form only.
 */
class StatisticsFixturesTest {
  private static final Path FOLDER = Golden.folder("statistics");
  private static final Set<Topic> ONE_OF_EACH_FORM =
      EnumSet.of(Topic.OVERVIEW, Topic.GENDER, Topic.HOUR, Topic.MOST_SESSIONS);

  static List<String> names() {
    return Golden.names("statistics", ".yaml");
  }

  @ParameterizedTest
  @MethodSource("names")
  void theFiguresArePrintedInEveryFormat(String name) {
    String yaml = Golden.read(FOLDER.resolve(name + ".yaml"));
    List<Part> programme = Counting.parts(yaml, Counting.PUBLIC);
    List<Part> all = Counting.parts(yaml, Counting.SESSIONS);
    List<Part> first = all.subList(0, Math.min(2, all.size()));
    Map<String, String> printed = new TreeMap<>();
    printed.put(".txt", TextStatistics.print(programme, 80, new Bars(false), false));
    printed.put("-40.txt", TextStatistics.print(programme, 40, new Bars(true), false));
    printed.put("-sessions.txt", TextStatistics.print(first, 100, new Bars(false), false));
    printed.put(".md", MarkdownStatistics.print(programme, false));
    printed.put(".json", JsonStatistics.print(selected(first)));
    printed.put(".csv", CsvSheet.print(StatisticsSheet.of(programme, List.of()), Delimiter.COMMA));
    printed.put(".html", withoutStyle(HtmlStatistics.print(selected(first), false, Templates.OWN)));
    SoftAssertions.assertSoftly(
        softly ->
            printed.forEach(
                (end, text) ->
                    softly
                        .assertThatCode(() -> Golden.check(text, FOLDER.resolve(name + end)))
                        .doesNotThrowAnyException()));
  }

  private static List<Part> selected(List<Part> parts) {
    return parts.stream()
        .map(
            part ->
                new Part(
                    part.kind(),
                    part.title(),
                    part.tables().stream()
                        .filter(table -> ONE_OF_EACH_FORM.contains(table.topic()))
                        .toList()))
        .toList();
  }

  private static String withoutStyle(String page) {
    return page.replaceFirst("(?s)<style>.*</style>", "<style></style>");
  }
}
