package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.testing.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each export in {@code import} becomes the YAML and the messages beside it. */
class ImportFixturesTest {
  private static final Path FOLDER = Golden.folder("import");

  @TempDir private Path temporary;

  @TestFactory
  Stream<DynamicTest> exportsBecomeTheYamlBesideThem() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches(".*\\.(?:csv|tsv|json)"))
              .sorted()
              .toList();
      return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> imports(name)));
    }
  }

  private void imports(String name) throws IOException {
    TestConsole console = new TestConsole();
    int status = console.run("import", FOLDER.resolve(name).toString());
    boolean isBroken = name.startsWith("broken-");
    assertThat(status).isEqualTo(isBroken ? ExitStatus.UNUSABLE : ExitStatus.OK);
    Golden.check(console.err(), FOLDER.resolve(name + ".err"));
    if (isBroken) {
      assertThat(console.out()).isEmpty();
      return;
    }
    Golden.check(console.out(), FOLDER.resolve(name + ".yaml"));
    assertThat(problems(name, console.out()))
        .doesNotContain("[structure/", "[syntax", "unknown-key");
    TestConsole tidy = new TestConsole();
    tidy.run("tidy", "--isolated", "--diff", temporary.resolve(name + ".yaml").toString());
    assertThat(tidy.out()).as(tidy.err()).isEmpty();
  }

  /** What a check of a draft says about the result. */
  private String problems(String name, String yaml) throws IOException {
    Path file = Files.writeString(temporary.resolve(name + ".yaml"), yaml);
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--stage", "draft", file.toString()))
        .isIn(ExitStatus.OK, ExitStatus.FINDINGS);
    return console.out();
  }
}
