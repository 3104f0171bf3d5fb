package lectern.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lectern.testing.Programs;

/**
 * A package unpacked into a folder, and what runs it: a path with the few tools of the launcher,
 * among which there is no Java and no Maven, and an environment with nothing else.
 *
 * @param program the script that starts the program
 */
record Installation(Path folder, Path program, Map<String, String> environment) {
  /** Those that any system with a shell has. */
  private static final List<String> TOOLS =
      List.of("cat", "cp", "find", "mkdir", "mv", "nice", "readlink", "rm", "rmdir", "sh", "stty");

  private static final Path PACKAGES = Path.of("target/packages");
  private static final String VERSION = System.getProperty("lectern.version", "");
  private static final Duration LONGEST = Duration.ofMinutes(3);
  private static final long PAUSE = 500;

  /** Unpacks the package for any Java, and lets JAVA_HOME name that. */
  static Installation ofZip(Path folder, Jdk jdk) throws Exception {
    unpack(folder, "unzip", "-q", packaged("lectern-" + VERSION + ".zip"), "-d", ".");
    return in(folder, "bin/lectern").with("JAVA_HOME", jdk.home().toString());
  }

  /** Unpacks the package with a runtime. */
  static Installation ofTarball(Path folder) throws Exception {
    unpack(folder, "tar", "-xzf", packaged("lectern-" + VERSION + "-linux-x64.tar.gz"));
    return in(folder, "bin/lectern");
  }

  /** Unpacks the package for Debian into a folder that stands for the root of a system. */
  static Installation ofDeb(Path folder) throws Exception {
    Files.createDirectories(folder);
    unpack(folder, "dpkg-deb", "-x", packaged("lectern_" + VERSION + "_amd64.deb"), ".");
    return new Installation(folder, folder.resolve("usr/bin/lectern"), environment(folder));
  }

  /** The absolute path of a package. */
  static String packaged(String name) {
    Path file = PACKAGES.resolve(name).toAbsolutePath();
    assertThat(file).as("\"mvn -Pdist verify\" makes it").isRegularFile();
    return file.toString();
  }

  private static void unpack(Path folder, String tool, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(Programs.need(tool).toString()));
    command.addAll(List.of(arguments));
    Files.createDirectories(folder);
    CommandResult run =
        CommandResult.ofProcess(new ProcessBuilder(command).directory(folder.toFile()));
    assertThat(run).isEqualTo(new CommandResult(0, "", ""));
  }

  private static Installation in(Path folder, String program) throws IOException {
    Path root = folder.resolve("lectern-" + VERSION);
    return new Installation(root, root.resolve(program), environment(folder));
  }

  /** A path of one folder, which lies beside that of the package: its name may have a colon. */
  private static Map<String, String> environment(Path folder) throws IOException {
    Path tools = folder.resolveSibling("tools");
    if (Files.notExists(tools)) {
      Files.createDirectories(tools);
      for (String tool : TOOLS) {
        Path script = tools.resolve(tool);
        Files.writeString(script, "#!/bin/sh\nexec '" + Programs.need(tool) + "' \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
      }
    }
    return Map.of("PATH", tools.toString());
  }

  Installation with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new Installation(folder, program, Map.copyOf(more));
  }

  Installation startedAs(Path link) {
    return new Installation(folder, link, environment);
  }

  /** Runs the program in a folder. */
  CommandResult run(Path in, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    return CommandResult.ofProcess(process(in, command));
  }

  /** A command in a folder, with the environment of this installation. */
  ProcessBuilder process(Path in, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  /** Whether Java now takes the classes from an archive. */
  boolean startsFromArchive(Path in) throws Exception {
    CommandResult run = run(in, "--version");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("lectern " + VERSION + "\n")
        .containsPattern("\narchive of classes: (used|unused)\n");
    return run.out().endsWith(" used\n");
  }

  /** Waits for what the first run leaves to the background. */
  void awaitArchive(Path in) throws Exception {
    Instant end = Instant.now().plus(LONGEST);
    while (!startsFromArchive(in)) {
      assertThat(Instant.now()).as("the archive is made in time").isBefore(end);
      Thread.sleep(PAUSE);
    }
  }

  /** All files with their size and time. */
  Map<String, String> files() throws IOException {
    return listing(folder);
  }

  static Map<String, String> listing(Path root) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.toList()) {
        found.put(
            root.relativize(path).toString(),
            Files.size(path) + " " + Files.getLastModifiedTime(path));
      }
    }
    return found;
  }
}
