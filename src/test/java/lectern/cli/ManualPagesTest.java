package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.fields.Values;
import lectern.testing.Golden;
import lectern.testing.ManPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The manual pages written by hand, {@code man/*.adoc}: what they show is real, and the pages that
 * {@code man} reads are rendered from them.
 *
 * <p>{@code mvn test -Dtest=ManualPagesTest -Dfixtures.update=true} renews both.
 */
class ManualPagesTest {
  private static final Path MANUAL = Path.of("man");
  private static final Pattern TITLE = Pattern.compile("= (?<name>[a-z-]+)\\((?<section>\\d)\\)\n");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^\\.(?<title>[^\n]+\\.yaml)\n\\[source,yaml\\]\n----\n(?<text>.*?)^----$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private static final GeneratedParts PARTS = new GeneratedParts();

  @TempDir private Path folder;

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(MANUAL)) {
      return files.filter(file -> file.toString().endsWith(".adoc")).sorted().toList();
    }
  }

  private static String renewed(Path source) {
    return ShownOutputs.renewed(PARTS.renewed(Golden.read(source)));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void whatAPageShowsIsReal(Path source) {
    Golden.check(renewed(source), source);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void aPageIsRendered(Path source) {
    String text = renewed(source);
    Matcher title = TITLE.matcher(text);
    assertThat(title.lookingAt()).isTrue();
    assertThat(source).hasFileName(title.group("name") + ".adoc");
    Path page = MANUAL.resolve(title.group("name") + "." + title.group("section"));
    Golden.check(ManPage.render(text), page);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void theExamplesOfAPageAreInOrder(Path source) throws IOException {
    Matcher example = EXAMPLE.matcher(Golden.read(source));
    while (example.find()) {
      String text = example.group("text");
      TestConsole console = run(example.group("title"), text);
      assertThat(console.err()).as(text).isEmpty();
      assertThat(console.out()).as(text).doesNotContain(": error: ");
    }
  }

  /** Reads an example as what the name of its file says that it is. */
  private TestConsole run(String name, String text) throws IOException {
    TestConsole console = new TestConsole(text.getBytes(StandardCharsets.UTF_8), false, Map.of());
    String file = Files.writeString(folder.resolve(name), text).toString();
    if (name.equals("lectern.yaml")) {
      console.run("config", "--config", file, "examples");
    } else if (name.contains("profile")) {
      console.run("profiles", "show", file);
    } else {
      console.run(
          "check", "--isolated", "--profile", "generic", "--ignore", "structure/required", "-");
    }
    return console;
  }

  @Test
  void everyPartIsOnAPage() throws IOException {
    List<String> pages = sources().stream().map(Golden::read).toList();
    assertThat(PARTS.names())
        .allSatisfy(
            part ->
                assertThat(pages).anyMatch(page -> page.contains("// generated: " + part + "\n")));
  }

  @Test
  void everyOutputFormatIsExplained() {
    String page = Golden.read(MANUAL.resolve("lectern-ci.adoc"));
    for (OutputFormat format : OutputFormat.values()) {
      assertThat(page).contains("`" + Values.word(format) + "`");
    }
  }
}
