package lectern.statistics;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.statistics.print.Bars;
import lectern.statistics.print.CsvStatistics;
import lectern.statistics.print.HtmlStatistics;
import lectern.statistics.print.JsonStatistics;
import lectern.statistics.print.MarkdownStatistics;
import lectern.statistics.print.TextStatistics;
import lectern.testing.Golden;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programmes in {@code src/test/fixtures/statistics} with their figures beside them, in every
 * format.
 */
class StatisticsFixturesTest {
  private static final Path FOLDER = Golden.folder("statistics");

  static List<String> names() {
    return Golden.names("statistics", ".yaml");
  }

  @ParameterizedTest
  @MethodSource("names")
  void theFiguresArePrintedInEveryFormat(String name) {
    String yaml = Golden.read(FOLDER.resolve(name + ".yaml"));
    List<Part> programme = Counting.parts(yaml, Counting.PUBLIC);
    List<Part> all = Counting.parts(yaml, Counting.SESSIONS);
    Map<String, String> printed = new TreeMap<>();
    printed.put(".txt", TextStatistics.print(programme, 80, new Bars(false)));
    printed.put("-40.txt", TextStatistics.print(programme, 40, new Bars(true)));
    printed.put("-sessions.txt", TextStatistics.print(all, 100, new Bars(false)));
    printed.put(".md", MarkdownStatistics.print(programme));
    printed.put(".json", JsonStatistics.print(programme));
    printed.put(".csv", CsvStatistics.print(programme));
    printed.put(".html", HtmlStatistics.print(all));
    SoftAssertions.assertSoftly(
        softly ->
            printed.forEach(
                (end, text) ->
                    softly
                        .assertThatCode(() -> Golden.check(text, FOLDER.resolve(name + end)))
                        .doesNotThrowAnyException()));
  }
}
