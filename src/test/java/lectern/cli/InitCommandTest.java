package lectern.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lectern.drafting.Host;
import lectern.drafting.RepositoryFiles;
import lectern.profile.Profiles;
import lectern.testing.GitRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {
  @TempDir private Path folder;

  private final TestConsole console = new TestConsole();

  @ParameterizedTest
  @CsvSource({"github,.github/workflows/proposals.yaml", "gitlab,.gitlab-ci.yml"})
  void aRepositoryIsSetUpAndChecked(String host, String checks) throws IOException {
    assertThat(init("--event", "IGF 2025", "--host", host)).as(console.err()).isZero();
    assertThat(files())
        .containsOnlyKeys(
            ".editorconfig",
            ".pre-commit-config.yaml",
            ".vscode/settings.json",
            checks,
            "lectern.yaml",
            "proposal.schema.json",
            "proposals/first-proposal.yaml");
    TestConsole check = new TestConsole();
    assertThat(check.run("check", "--ignore", "timing/submission-deadline", folder.toString()))
        .as(check.err())
        .isZero();
    assertThat(check.out())
        .contains("Checked 1 proposal")
        .contains("Placeholder \"TBD\" in \"title\".")
        .endsWith("1 warning.\n");
  }

  @Test
  void theConfigurationsOfOtherToolsAreThoseOfTheExample() throws IOException {
    init("--event", "generic", "--host", "github");
    init("--event", "generic", "--host", "gitlab");
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    Path example = Path.of("examples/repository");
    for (String name : new String[] {".gitlab-ci.yml", ".pre-commit-config.yaml"}) {
      assertThat(yaml.readTree(folder.resolve(name).toFile()))
          .isEqualTo(yaml.readTree(unreleased(example.resolve(name))));
    }
    String workflow = ".github/workflows/proposals.yaml";
    assertThat(yaml.readTree(folder.resolve(workflow).toFile()).get("jobs"))
        .isEqualTo(yaml.readTree(unreleased(example.resolve(workflow))).get("jobs"));
    assertThat(new ObjectMapper().readTree(folder.resolve(".vscode/settings.json").toFile()))
        .isNotEmpty();
  }

  /** A file of the example as classes without a version write it. */
  private static String unreleased(Path file) throws IOException {
    return Files.readString(file).replaceAll("(@|rev: )v[0-9]+\\.[0-9.]+", "$1main");
  }

  @Test
  void theChecksAreThoseOfTheVersionThatWritesThem() throws IOException {
    for (Host host : Host.values()) {
      Map<String, String> files =
          RepositoryFiles.of(
              "generic",
              Profiles.shipped("generic"),
              Optional.of(host),
              "",
              "",
              Optional.of("7.8.9"));
      assertThat(files.get(".pre-commit-config.yaml")).contains("rev: v7.8.9\n");
      assertThat(
              files.getOrDefault(".gitlab-ci.yml", "")
                  + files.getOrDefault(".github/workflows/proposals.yaml", ""))
          .contains("@v7.8.9\n");
      assertThat(files.values()).noneMatch(text -> text.contains("TAG"));
    }
  }

  @Test
  void inATerminalTheEventIsAskedFor() throws IOException {
    TestConsole console = new TestConsole("IGF 2O25\nIGF 2025\n".getBytes(UTF_8), true, Map.of());
    assertThat(console.run("init", folder.toString())).as(console.err()).isZero();
    assertThat(console.out())
        .contains("Event, by number or name (Enter for generic): ")
        .contains("There is no event \"IGF 2O25\".");
    assertThat(Files.readString(folder.resolve("lectern.yaml"))).contains("igf-2025");
  }

  @Test
  void withoutAnAnswerNothingIsWritten() {
    TestConsole console = new TestConsole(new byte[0], true, Map.of());
    assertThat(console.run("init", folder.toString())).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(console.out()).endsWith("Nothing was written.\n");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aSecondRunKeepsEveryFile() throws IOException {
    init("--event", "IGF 2025", "--host", "github");
    Files.writeString(folder.resolve(".editorconfig"), "root = false\n");
    Map<String, String> before = files();
    TestConsole again = new TestConsole();
    assertThat(again.run("init", folder.toString())).as(again.err()).isZero();
    assertThat(again.out()).contains("kept").doesNotContain("created");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aDryRunWritesNothing() {
    assertThat(init("--event", "IGF 2025", "--dry-run")).isZero();
    assertThat(console.out())
        .contains("would create " + folder.resolve("lectern.yaml"), "--host github");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"git@github.com:ex/ex.git", "https://gitlab.example.org/ex.git"})
  void theRemoteTellsTheHost(String remote) {
    GitRepository.in(folder).git("remote", "add", "origin", remote);
    assertThat(init("--event", "generic")).as(console.err()).isZero();
    assertThat(Files.exists(folder.resolve(".gitlab-ci.yml"))).isEqualTo(remote.contains("gitlab"));
    assertThat(Files.exists(folder.resolve(".github"))).isEqualTo(remote.contains("github"));
  }

  @Test
  void theRepositoryMayBeAroundANewFolder() {
    GitRepository.in(folder).git("remote", "add", "origin", "https://github.com/example/calls");
    Path below = folder.resolve("new/calls");
    assertThat(console.run("init", "--event", "generic", "--dry-run", below.toString())).isZero();
    assertThat(console.out())
        .contains("would create " + below.resolve(".github/workflows/proposals.yaml"))
        .doesNotContain("--host");
  }

  @Test
  void aLinkOutOfTheFolderIsRefusedBeforeAnythingIsWritten(@TempDir Path outside)
      throws IOException {
    Files.createSymbolicLink(folder.resolve("proposals"), outside);
    assertThat(init("--event", "generic")).isEqualTo(2);
    assertThat(console.err()).contains("a symbolic link on its path leads out of the folder");
    assertThat(outside).isEmptyDirectory();
    assertThat(folder.resolve("lectern.yaml")).doesNotExist();
  }

  @Test
  void aFileInPlaceOfAFolderIsTold() throws IOException {
    Files.writeString(folder.resolve("proposals"), "");
    assertThat(init("--event", "generic")).isEqualTo(2);
    assertThat(console.err()).contains("is a file, but a folder is needed there");
  }

  private int init(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "init";
    words[1] = folder.toString();
    System.arraycopy(options, 0, words, 2, options.length);
    return console.run(words);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
