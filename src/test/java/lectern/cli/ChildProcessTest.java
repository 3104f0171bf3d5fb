package lectern.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.testing.GitRepository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process: signals and the environment reach it. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ChildProcessTest {
  @TempDir private Path folder;

  private ProcessBuilder program(Path here, String... args) {
    String classes =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                "lectern.cli.Main"));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).directory(here.toFile()).redirectErrorStream(true);
  }

  private static List<String> names(Path in) throws IOException {
    if (!Files.isDirectory(in)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void aSignalLeavesNoTemporaryFile() throws Exception {
    Path proposals = Files.createDirectories(folder.resolve("proposals"));
    for (int i = 0; i < 1500; i++) {
      Files.writeString(
          proposals.resolve(i + ".yaml"),
          "event: IGF 2021\ntype: workshop\nnumber: " + i + "\ntitle: Session " + i + "\n");
    }
    Path out = folder.resolve("out");
    Process process =
        program(folder, "format", "--to", "html", "--output-dir", "out", "proposals")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assumeTrue(process.supportsNormalTermination(), "this system has no such signal");
    process.getOutputStream().close();
    while (process.isAlive() && names(out).size() < 20) {
      Thread.sleep(1);
    }
    process.toHandle().destroy();
    assertThat(process.waitFor()).isEqualTo(128 + 15);
    assertThat(names(out)).hasSizeBetween(20, 1500).noneMatch(name -> name.endsWith(".tmp"));
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --output-format json .",
        "check --statistics .",
        "format .",
        "format --to html --single .",
        "programme --to html .",
        "stats .",
        "diff . .",
        "config",
        "rules",
        "explain people",
        "profiles show igf-2021",
        "schema config",
        "completion bash",
        "help check",
        "--version",
      })
  void aFullDiskIsSaid(String command) throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has no device that is full");
    Files.writeString(folder.resolve("a.yaml"), "title: Access\nstatus: accepted\n");
    Process process =
        program(folder, command.split(" ", -1))
            .redirectErrorStream(false)
            .redirectOutput(full.toFile())
            .start();
    process.getOutputStream().close();
    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
        .isEqualTo("lectern: Standard output cannot be written: No space left on device.\n");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --output-format json=/dev/full a.yaml",
        "check --write-baseline /dev/full a.yaml",
        "format --output /dev/full a.yaml",
        "programme --to csv --output /dev/full .",
        "stats --output /dev/full .",
        "diff --output /dev/full . .",
      })
  void anOutputOnAFullDiskIsSaid(String command) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no device that is full");
    Files.writeString(folder.resolve("a.yaml"), "title: Access\nstatus: accepted\n");
    Process process = program(folder, command.split(" ", -1)).start();
    process.getOutputStream().close();
    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .endsWith("lectern: \"/dev/full\" cannot be written: No space left on device.\n");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void aReaderThatEndsEarlyChangesNothing() throws Exception {
    Process process = program(folder, "profiles", "show", "igf-2021").start();
    process.getInputStream().close();
    assertThat(process.waitFor()).isZero();
    Process quiet =
        program(folder, "profiles", "show", "igf-2021").redirectErrorStream(false).start();
    quiet.getInputStream().close();
    assertThat(quiet.getErrorStream().readAllBytes()).isEmpty();
  }

  @Test
  void theRepositoryOfAHookIsNotTakenForTheOneAskedAbout() throws Exception {
    GitRepository repository = GitRepository.in(folder.resolve("repository"));
    repository.write("a.yaml", "title: Access\n");
    repository.commit();
    repository.write("a.yaml", "title: Norms\n");
    GitRepository other = GitRepository.in(folder.resolve("other"));
    Path trace = folder.resolve("trace");
    ProcessBuilder builder = program(repository.root(), "diff", "HEAD", "a.yaml");
    builder.environment().put("GIT_DIR", other.root().resolve(".git").toString());
    builder.environment().put("GIT_INDEX_FILE", "/nowhere");
    builder.environment().put("GIT_NAMESPACE", "x");
    builder.environment().put("GIT_TRACE", trace.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(text).isZero();
    assertThat(text).contains("1 session changed");
    assertThat(trace).doesNotExist();
  }
}
