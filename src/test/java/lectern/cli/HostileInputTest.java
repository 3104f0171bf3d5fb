package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import lectern.fields.Values;
import lectern.programme.ExportFormat;
import lectern.programme.book.ListingFormat;
import lectern.testing.Hostile;
import lectern.testing.HostileDocuments;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Files of strangers through every command: no exception, no exit status but 0, 1 and 2, no control
 * character on a terminal but tabs, and an end in time.
 *
 * <p>The number of tries is jqwik's default, which the Maven profile {@code fuzz} raises.
 */
class HostileInputTest {
  private static final Duration BOUND = Duration.ofSeconds(10);

  /** The commands of each try, taken from all of them in turn. */
  private static final int COMMANDS = 4;

  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("hostile");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property
  void everyCommandSurvivesAnyProposal(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Path one = write("one.yaml", HostileDocuments.proposal(random));
    Path other = write("other.yaml", HostileDocuments.proposal(random));
    run(random, List.of(), one, other);
  }

  @Property
  void everyCommandSurvivesAnyProfileOrConfiguration(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Path one = write("one.yaml", HostileDocuments.proposal(random));
    Path other = write("other.yaml", HostileDocuments.proposal(random));
    Path settings = write("settings.yml", HostileDocuments.settings(random));
    String option = random.nextBoolean() ? "--profile" : "--config";
    run(random, List.of(option, settings.toString()), one, other);
  }

  @Property
  void everyCommandSurvivesAnyArgument(@ForAll long seed) {
    Random random = new Random(seed);
    String word = any(Hostile.PIECES, random) + any(Hostile.PIECES, random);
    if (word.indexOf('\0') >= 0) {
      return;
    }
    List<List<String>> commands =
        List.of(
            List.of(word),
            List.of("check", "--", word),
            List.of("check", "--select", word),
            List.of("check", "--profile", word, "examples/igf-2021-ws-119.yaml"),
            List.of("check", "--stage", word, "examples/igf-2021-ws-119.yaml"),
            List.of("format", "--", word),
            List.of("format", "--where", "theme=" + word, "examples/igf-2021-ws-119.yaml"),
            List.of("format", "--where", word, "examples/igf-2021-ws-119.yaml"),
            List.of("format", "--width", word, "examples/igf-2021-ws-119.yaml"),
            List.of("programme", "--to", word),
            List.of("diff", word, word),
            List.of("stats", "--time-zone", word, "examples/igf-2021-ws-119.yaml"),
            List.of("config", "--", word),
            List.of("explain", "--", word),
            List.of("profiles", "show", "--", word),
            List.of("profiles", "diff", "--", word, "igf-2021"),
            List.of("schema", "--", word),
            List.of("completion", "--", word));
    survives(any(commands, random));
  }

  private static Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static void run(Random random, List<String> options, Path one, Path other) {
    List<List<String>> commands = commands();
    for (int i = 0; i < COMMANDS; i++) {
      List<String> command = new ArrayList<>(any(commands, random));
      command.addAll(options);
      command.add(one.toString());
      command.add(other.toString());
      survives(command);
    }
  }

  private static List<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>();
    for (OutputFormat format : OutputFormat.values()) {
      commands.add(List.of("check", "--output-format", Values.word(format)));
    }
    for (ListingFormat format : ListingFormat.values()) {
      commands.add(List.of("format", "--to", Values.word(format)));
      commands.add(List.of("format", "--single", "--include-private", "--to", Values.word(format)));
    }
    for (ExportFormat format : ExportFormat.values()) {
      String option = format == ExportFormat.SITE ? "--output-dir" : "--output";
      String output =
          switch (format) {
            case XLSX -> workbook();
            case SITE -> folder.resolve("site").toString();
            default -> "/dev/stdout";
          };
      commands.add(List.of("programme", "--to", Values.word(format), option, output));
    }
    for (String format : List.of("text", "markdown", "json")) {
      commands.add(List.of("diff", "--to", format));
      commands.add(List.of("stats", "--per-session", "--to", format));
    }
    commands.add(List.of("tidy", "--diff"));
    commands.add(List.of("stats", "--to", "html"));
    commands.add(List.of("stats", "--to", "csv"));
    commands.add(List.of("stats", "--to", "xlsx", "--output", workbook()));
    commands.add(List.of("format", "--width", "20"));
    return commands;
  }

  private static String workbook() {
    return folder.resolve("tables.xlsx").toString();
  }

  private static void survives(List<String> command) {
    TestConsole console = new TestConsole(new byte[0], false, Map.of());
    long start = System.nanoTime();

    int status = console.run(command.toArray(String[]::new));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).as("time").isLessThan(BOUND);
    assertThat(status).as(console.err()).isBetween(0, 2);
    assertThat(console.err()).doesNotContain("The program failed").doesNotContain("Exception");
    isSafe(console.out());
    isSafe(console.err());
  }

  /** Lines may end as the formats of tables and calendars want it, and texts keep their tabs. */
  private static void isSafe(String printed) {
    String lines = printed.replace("\r\n", "\n").replace("\n", "").replace("\t", "");
    assertThat(
            lines.codePoints().filter(Hostile::isUnsafe).mapToObj(Integer::toHexString).distinct())
        .as(() -> around(lines))
        .isEmpty();
  }

  private static String around(String lines) {
    int at = 0;
    while (at < lines.length() && !Hostile.isUnsafe(lines.codePointAt(at))) {
      at++;
    }
    return lines.substring(Math.max(0, at - 80), Math.min(lines.length(), at + 20));
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
