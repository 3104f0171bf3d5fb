package lectern.integration;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.testing.GitRepository;

/**
 * A copy of the example repository under version control, and beside it a folder with a program
 * {@code lectern}, which runs the classes that are being tested.
 */
record Workplace(Path repository, Path tools) {
  /** What a command printed and how it ended. */
  record Run(int status, String out, String err) {}

  static Workplace in(Path folder) throws IOException {
    Path repository = folder.resolve("repository");
    copy(Path.of("examples", "repository"), repository);
    GitRepository.in(repository).commit();
    Path tools = Files.createDirectories(folder.resolve("tools"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path program = tools.resolve("lectern");
    Files.writeString(
        program,
        "#!/bin/sh\nexec '"
            + java
            + "' -XX:TieredStopAtLevel=1 -cp '"
            + System.getProperty("java.class.path")
            + "' lectern.cli.Main \"$@\"\n");
    executable(program);
    return new Workplace(repository, tools);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path source : all.toList()) {
        Path target = to.resolve(from.relativize(source).toString());
        if (Files.isDirectory(source)) {
          Files.createDirectories(target);
        } else {
          Files.copy(source, target);
        }
      }
    }
  }

  static void executable(Path program) {
    assumeTrue(program.toFile().setExecutable(true), "This system has no executable scripts.");
  }

  /** Runs a command in the repository, with nothing in its environment but what it is given. */
  Run run(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(tools, "out", "");
    Path err = Files.createTempFile(tools, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(repository.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> all = new HashMap<>(environment);
    all.putIfAbsent("PATH", tools + ":" + System.getenv("PATH"));
    all.put("LC_ALL", "C.UTF-8");
    builder.environment().clear();
    builder.environment().putAll(all);
    Process process = builder.start();
    process.getOutputStream().close();
    int status = process.waitFor();
    return new Run(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
