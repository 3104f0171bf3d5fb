package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import lectern.testing.NamedPipe;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing of a file outside of a repository is shown by links and paths in it, and nothing in it
 * keeps a run waiting.
 */
class ForeignFilesTest {
  private static final String SECRET = "topsecret";
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir private Path folder;
  private Repository repository;
  private Path outside;

  @BeforeEach
  void writeProposal() throws IOException {
    repository = new Repository(folder);
    repository.file("a.yaml", "title: Access", "status: draft");
    outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(outside.resolve("secret.yaml"), SECRET + ": [" + SECRET + "\n");
    repository.file(".git/config", "[" + SECRET + "]");
  }

  private Path link(String name, Path target) throws IOException {
    return Files.createSymbolicLink(Path.of(repository.path(name)), target);
  }

  private Path secret() {
    return outside.resolve("secret.yaml");
  }

  private static String run(int status, String... args) {
    TestConsole console = new TestConsole();
    Assertions.assertTimeoutPreemptively(
        LIMIT, () -> assertThat(console.run(args)).as(console.err()).isEqualTo(status));
    String all = console.out() + console.err();
    assertThat(all).doesNotContain(SECRET).doesNotContain("PATH=");
    return all;
  }

  @Test
  void aConfigurationThatIsALinkOutOfTheRepositoryIsRefused() throws IOException {
    Path config = link("lectern.yaml", secret());
    for (String command : List.of("check", "format", "stats", "config")) {
      assertThat(run(2, command, repository.path("a.yaml")))
          .contains("lectern.yaml:1:1: error: The symbolic link leads out of the repository.");
    }
    assertThat(run(2, "check", "--config", config.toString(), repository.path()))
        .contains("leads out of the repository");
    Files.delete(config);
    link("lectern.yaml", Path.of("/proc/self/environ"));
    assertThat(run(2, "check", repository.path())).contains("leads out of the repository");
  }

  @Test
  void whatGitKeepsForItselfIsOutside() throws IOException {
    link("lectern.yaml", Path.of(".git/config"));
    assertThat(run(2, "check", repository.path())).contains("leads out of the repository");
    Files.delete(Path.of(repository.path("lectern.yaml")));
    link("b.yaml", Path.of(".git/config"));
    assertThat(run(1, "check", repository.path("b.yaml"))).contains("leads out of the repository");
    assertThat(run(0, "check", repository.path())).contains("1 proposal ");
  }

  @Test
  void aConfigurationThatIsALinkInTheRepositoryIsRead() throws IOException {
    repository.file("shared/config.yml", "profile: cncf");
    link("lectern.yaml", Path.of("shared/config.yml"));
    assertThat(run(0, "config", repository.path("a.yaml"))).contains("cncf");
  }

  @Test
  void withoutARepositoryAConfigurationIsInItsFolder() throws IOException {
    Path plain = Files.createDirectories(folder.resolve("plain"));
    Files.writeString(plain.resolve("a.yaml"), "title: Access\n");
    Path config = Files.createSymbolicLink(plain.resolve("lectern.yaml"), secret());
    assertThat(run(2, "check", plain.toString())).contains("leads out of \"" + plain + "\".");
    Files.delete(config);
    Files.writeString(config, "profile: ../outside/secret.yaml\n");
    assertThat(run(2, "check", plain.toString())).contains("is outside \"" + plain + "\".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside/secret.yaml",
        "sub/../../outside/secret.yaml",
        "./link.yaml",
        "far/secret.yaml",
        "./.git/config",
        "/proc/self/environ",
        "/dev/zero",
        "./pipe.yaml"
      })
  void aProfileOutsideOfTheRepositoryIsRefused(String path) throws IOException {
    link("link.yaml", secret());
    link("far", outside);
    NamedPipe.at(Path.of(repository.path("pipe.yaml")));
    Files.createDirectory(Path.of(repository.path("sub")));
    repository.configure("profile: " + path);
    assertThat(run(2, "check", repository.path("a.yaml"))).contains("lectern.yaml:1:10: error: ");
    repository.configure("profile: own.yaml");
    repository.file("own.yaml", "extends: " + path);
    assertThat(run(2, "check", repository.path("a.yaml"))).contains("own.yaml:1:10: error: ");
    run(2, "profiles", "show", repository.path("own.yaml"));
    run(2, "schema", "--profile", repository.path("own.yaml"));
  }

  @Test
  void whatTheCommandLineNamesIsNoLinkOutOfTheRepository() throws IOException {
    String named = link("b.yaml", secret()).toString();
    String[][] commands = {
      {"check", "--baseline", named, repository.path("a.yaml")},
      {"check", "--profile", named, repository.path("a.yaml")},
      {"check", "--config", named, repository.path("a.yaml")},
      {"profiles", "show", named},
    };
    for (String[] command : commands) {
      assertThat(run(2, command)).contains("b.yaml:1:1: error: The symbolic link leads out of");
    }
    assertThat(run(1, "check", named)).contains("leads out of the repository");
    assertThat(run(1, "format", named)).contains("leads out of the repository");
    assertThat(run(1, "diff", named, repository.path("a.yaml"))).contains("leads out of");
    run(0, "config", named);
  }

  @Test
  void aFolderThatIsALinkOutOfTheRepositoryIsRefused() throws IOException {
    Path far = link("far", outside);
    for (String name : List.of("far", "far/*.yaml", "far/secret.yaml")) {
      assertThat(run(1, "check", repository.path(name))).contains("leads out of the repository");
    }
    Files.createDirectory(outside.resolve(".git"));
    assertThat(run(1, "check", far.resolve("secret.yaml").toString()))
        .as("another repository")
        .contains("leads out of the repository");
  }

  @Test
  void pipesAndDevicesKeepNobodyWaiting() throws IOException {
    String pipe = NamedPipe.at(Path.of(repository.path("pipe"))).toString();
    link("linked.yaml", Path.of("pipe"));
    for (String file : List.of(pipe, "/dev/zero")) {
      assertThat(run(2, "check", "--config", file, repository.path("a.yaml"))).contains("a pipe");
      assertThat(run(2, "check", "--baseline", file, repository.path("a.yaml"))).contains("a pipe");
      assertThat(run(2, "profiles", "show", file)).contains(file);
      assertThat(run(1, "format", file)).contains("a pipe");
      run(0, "config", file);
    }
    assertThat(run(1, "check", repository.path())).contains("linked.yaml:1:1: error: ", "a pipe");
    Files.move(Path.of(pipe), Path.of(repository.path("lectern.yaml")));
    assertThat(run(2, "check", repository.path("a.yaml"))).contains("lectern.yaml:1:1: error: ");
  }

  @Test
  void aConfigurationThatIsABrokenLinkIsNotPassedBy() throws IOException {
    link("lectern.yaml", Path.of("nowhere"));
    assertThat(run(2, "check", repository.path())).contains("lectern.yaml:1:1: error: ");
  }
}
