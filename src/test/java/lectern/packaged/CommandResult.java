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
import java.util.UUID;
import java.util.stream.Stream;
import lectern.cli.TestConsole;

/** What a command printed and its exit status. */
record CommandResult(int status, String out, String err) implements Serializable {
  /** The environment variables that the program looks at. */
  static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C.UTF-8");

  /** The folder of a site in command lines. */
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
    String site = site();
    try {
      int status = console.run(in(site, line).toArray(String[]::new));
      return new CommandResult(status, console.out(), console.err()).outOf(site);
    } catch (RuntimeException | Error e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return new CommandResult(CRASHED, console.out(), console.err() + trace);
    } finally {
      remove(site);
    }
  }

  /** Runs a command in a process of its own and waits for it. */
  static CommandResult ofProcess(ProcessBuilder builder) throws IOException, InterruptedException {
    Path err = Files.createTempFile("lectern", ".err");
    String site = site();
    try {
      builder.command(in(site, builder.command()));
      Process process = builder.redirectError(err.toFile()).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new CommandResult(process.waitFor(), out, Files.readString(err)).outOf(site);
    } finally {
      Files.delete(err);
      remove(site);
    }
  }

  /** A folder of its own for each run, since several run at once. */
  private static String site() {
    return SITE + "-" + UUID.randomUUID();
  }

  private static List<String> in(String site, List<String> line) {
    return line.stream().map(argument -> argument.replace(SITE, site)).toList();
  }

  private CommandResult outOf(String site) {
    return new CommandResult(status, out.replace(site, SITE), err.replace(site, SITE));
  }

  private static void remove(String site) {
    Path folder = Path.of(site);
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
