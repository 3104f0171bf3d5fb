package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed does not depend on the number of threads. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameBytesTest {
  private static final int REPETITIONS = 12;

  private Path folder;

  /** All fixtures of all rules, among them broken ones, under three configurations. */
  @BeforeAll
  void copyFixtures(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Path fixtures = Path.of("src/test/fixtures/rules");
    List<Path> files;
    try (Stream<Path> found = Files.walk(fixtures)) {
      files = found.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    for (int i = 0; i < files.size(); i++) {
      Path target = folder.resolve("part" + i % 3).resolve(fixtures.relativize(files.get(i)));
      Files.createDirectories(target.getParent());
      Files.copy(files.get(i), target);
    }
    Files.writeString(
        folder.resolve("part1/lectern.yaml"),
        """
        profile: igf-2021
        rules: {people/name-case: error}
        overrides: [{files: [people], stage: draft}, {files: [timing], profile: eurodig}]
        waivers:
          - {rule: structure/required, reason: these are fixtures}
          - {rule: timing/room-share, files: [none], reason: nothing is accepted}
        """);
    Files.writeString(folder.resolve("part2/lectern.yaml"), "stage: report\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output-format=text", "--output-format=json", "--statistics"})
  void ofAReport(String option) {
    String alone = run("check", "--jobs=1", option, folder.toString());
    assertThat(alone.lines().count()).isGreaterThan(50);
    for (int i = 0; i < REPETITIONS; i++) {
      assertThat(run("check", "--jobs=8", option, folder.toString())).isEqualTo(alone);
    }
  }

  @Test
  void ofListings() {
    String alone = run("format", "--jobs=1", folder.toString());
    assertThat(alone.lines().count()).isGreaterThan(500);
    for (int i = 0; i < REPETITIONS; i++) {
      assertThat(run("format", "--jobs=8", folder.toString())).isEqualTo(alone);
    }
  }

  @Test
  void ofAFailure(@TempDir Path failing) throws IOException {
    for (int i = 0; i < 9; i++) {
      Path file = failing.resolve(i + "/lectern.yaml");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "profile: none-" + i + ".yaml\n");
      Files.writeString(file.resolveSibling("a.yaml"), "title: Access\n");
    }
    String alone = run("check", "--jobs=1", failing.toString());
    assertThat(alone).contains("none-0.yaml", "none-8.yaml");
    for (int i = 0; i < REPETITIONS; i++) {
      assertThat(run("check", "--jobs=8", failing.toString())).isEqualTo(alone);
    }
  }

  private static String run(String... arguments) {
    TestConsole console = new TestConsole();
    int status = console.run(arguments);
    return status + "\n" + console.out() + console.err();
  }
}
