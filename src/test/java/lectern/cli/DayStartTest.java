package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.testing.Golden;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A programme whose days begin at 04:00, by its profile, and at 06:00 in one file, by override. */
class DayStartTest {
  private static final Path FIXTURES = Golden.folder("programmes/past-midnight");

  private static String out(String... args) {
    String[] all = List.of(args).toArray(new String[args.length + 1]);
    all[args.length] = FIXTURES.toString();
    TestConsole console = new TestConsole();
    assertThat(console.run(all)).as(console.err()).isZero();
    return console.out();
  }

  @Test
  void daysOfASchedule() {
    Golden.check(out("programme", "--to=schedule-json"), FIXTURES.resolve("schedule.json"));
    Golden.check(out("programme", "--to=schedule-xml"), FIXTURES.resolve("schedule.xml"));
  }

  @ParameterizedTest
  @CsvSource({"2025-06-24, 5", "2025-06-25, 2"})
  void daysOfAFilter(String day, int sessions) {
    String condition = "--where=day=" + day;
    assertThat(out("programme", "--to=csv", "--columns=title", condition).lines())
        .hasSize(1 + sessions);
    assertThat(out("format", "--to=json", condition).split("\"title\"")).hasSize(1 + sessions);
  }

  @Test
  void anIndexHasDaysAndTheTrueTimes(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("out");
    out("format", "--to=html", "--output-dir=" + out);
    Document page = Jsoup.parse(Files.readString(out.resolve("index.html")));
    assertThat(page.select("h2").eachText())
        .containsExactly("Tuesday, 24 June 2025", "Wednesday, 25 June 2025");
    assertThat(page.select("ol").get(1).select(".when").eachText())
        .containsExactly("04:00–05:00 CEST", "Thu 01:00–02:00 CEST");
    assertThat(page.select("time").get(2).attr("datetime")).isEqualTo("2025-06-24T21:30:00Z");
  }

  @Test
  void theEffectiveConfigurationNamesTheOrigin() {
    TestConsole console = new TestConsole();
    assertThat(console.run("config", FIXTURES.resolve("at-six.yaml").toString())).isZero();
    assertThat(console.out()).contains("Days begin at: 06:00 (override at ");
    assertThat(out("config")).contains("Days begin at: 04:00 (profile ");
  }
}
