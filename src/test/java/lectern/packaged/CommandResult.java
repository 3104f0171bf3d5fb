package lectern.packaged;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.cli.TestConsole;

/** What a command printed and its exit status. */
record CommandResult(int status, String out, String err) implements Serializable {
  /** The environment variables that the program looks at. */
  static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C.UTF-8");

  /** The folder of a site, which every run writes anew. */
  static final String SITE = "target/packaged-site";

  private static final int CRASHED = -1;

  /** Runs all command lines with the classes of this process. */
  static Map<List<String>, CommandResult> ofAll() {
    Map<List<String>, CommandResult> results = new LinkedHashMap<>();
    for (List<String> line : CommandLines.all()) {
      results.put(line, inThisProcess(line));
    }
    return results;
  }

  private static CommandResult inThisProcess(List<String> line) {
    TestConsole console = new TestConsole(new byte[0], false, ENVIRONMENT);
    removeSite();
    try {
      int status = console.run(line.toArray(String[]::new));
      return new CommandResult(status, console.out(), console.err());
    } catch (RuntimeException | Error e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return new CommandResult(CRASHED, console.out(), console.err() + trace);
    }
  }

  /** Runs a command in a process of its own and waits for it. */
  static CommandResult ofProcess(ProcessBuilder builder) throws IOException, InterruptedException {
    removeSite();
    Path err = Files.createTempFile("lectern", ".err");
    try {
      Process process = builder.redirectError(err.toFile()).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new CommandResult(process.waitFor(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }

  private static void removeSite() {
    Path site = Path.of(SITE);
    if (Files.exists(site)) {
      try (Stream<Path> files = Files.walk(site)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
