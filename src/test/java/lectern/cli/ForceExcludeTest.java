package lectern.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With --force-exclude, files that are named are treated like those that are found. */
class ForceExcludeTest {
  @TempDir private Path folder;
  private Repository repository;

  @BeforeEach
  void writeFiles() {
    repository = new Repository(folder);
    repository.configure("exclude: [templates/, old-*.yaml]");
    for (String name :
        List.of(
            "a.yaml",
            "templates/t.yaml",
            "templates/deep/t.yaml",
            "old-1.yaml",
            "sub/old-2.yaml",
            ".hidden/h.yaml",
            ".h.yaml")) {
      repository.file(name, "title: Access", "status: draft", "titel: x");
    }
    repository.file("workflow.yaml", "on: push", "jobs: {}");
  }

  private TestConsole run(int status, String... names) {
    TestConsole console = new TestConsole();
    List<String> words = new ArrayList<>(List.of("check", "--force-exclude"));
    for (String name : names) {
      words.add(repository.path(name));
    }
    assertThat(console.run(words.toArray(String[]::new))).as(console.err()).isEqualTo(status);
    return console;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "templates/t.yaml",
        "templates/deep/t.yaml",
        "old-1.yaml",
        "sub/old-2.yaml",
        ".hidden/h.yaml",
        ".h.yaml"
      })
  void whatAFolderLeavesOutIsLeftOut(String name) {
    assertThat(run(0, name).out()).contains("Checked 0 proposals");
    TestConsole plain = new TestConsole();
    assertThat(plain.run("check", repository.path(name))).isEqualTo(1);
  }

  @Test
  void otherYamlIsSkippedAndNamed() {
    TestConsole console = run(1, "workflow.yaml", "a.yaml");
    assertThat(console.out()).contains("a.yaml:3:1: error: ").contains("Checked 1 proposal");
    assertThat(console.err())
        .isEqualTo(
            "lectern: skipped 1 YAML file that is not a proposal: \""
                + repository.path("workflow.yaml")
                + "\"; exclude such files in lectern.yaml.\n");
  }

  @Test
  void whatTheConfigurationIncludesIsAProposal() {
    repository.configure("include: [proposals/**]");
    repository.file("proposals/odd.yaml", "on: push");
    assertThat(run(0, "a.yaml").out()).contains("Checked 0 proposals");
    assertThat(run(1, "proposals/odd.yaml").out()).contains("odd.yaml:1:1: error: ");
  }

  @Test
  void aConfigurationFurtherInIsRespectedToo() {
    repository.file("sub/lectern.yaml", "exclude: [drafts/]");
    repository.file("sub/drafts/d.yaml", "titel: x");
    repository.file("sub/b.yaml", "title: x");
    assertThat(run(0, "sub/drafts/d.yaml", "sub/b.yaml").out()).contains("Checked 1 proposal");
  }

  @Test
  void standardInputIsAlwaysRead() {
    TestConsole console = new TestConsole("titel: x\n".getBytes(UTF_8), false, Map.of());
    assertThat(console.run("check", "--force-exclude", "-")).isEqualTo(1);
  }

  @Test
  void anExcludedLinkIsLeftOutBeforeItIsFollowed() throws IOException {
    Files.createSymbolicLink(
        Path.of(repository.path("templates/out.yaml")), folder.resolve("elsewhere.yaml"));
    Files.writeString(folder.resolve("elsewhere.yaml"), "title: x\n");
    assertThat(run(0, "templates/out.yaml").out()).contains("Checked 0 proposals");
  }

  @Test
  void whatDoesNotExistIsStillAnError() {
    assertThat(run(2, "none.yaml").err()).contains("There is no file");
  }
}
