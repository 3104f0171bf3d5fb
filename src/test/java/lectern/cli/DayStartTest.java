package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;
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
  void theEffectiveConfigurationNamesTheOrigin() {
    TestConsole console = new TestConsole();
    assertThat(console.run("config", FIXTURES.resolve("at-six.yaml").toString())).isZero();
    assertThat(console.out()).contains("Days begin at: 06:00 (override at ");
    assertThat(out("config")).contains("Days begin at: 04:00 (profile ");
  }
}
