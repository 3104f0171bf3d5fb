package lectern.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The jar that the build made, and the launcher that runs it. */
final class PackagedProgram {
  private static final Path JAR = Path.of("target/lectern.jar").toAbsolutePath();

  /** Verification is on for classes of a jar unless somebody's settings turn it off. */
  private static final List<String> VERIFIED =
      List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+BytecodeVerificationRemote");

  private static final String NAME_IN_SARIF = "          \"name\" : \"Lectern\",\n";

  private PackagedProgram() {}

  /** Fails if the launcher would take the jar for outdated, and start a build within this one. */
  static void refuseOutdated() throws IOException {
    assertThat(JAR).as("\"mvn verify\" makes it").exists();
    FileTime made = Files.getLastModifiedTime(JAR);
    for (Path source : Stream.of("src/main", "src/build", "pom.xml").map(Path::of).toList()) {
      try (Stream<Path> files = Files.walk(source)) {
        for (Path file : files.toList()) {
          assertThat(Files.getLastModifiedTime(file))
              .as("%s changed after the jar was made; run \"mvn verify\" again", file)
              .isLessThanOrEqualTo(made);
        }
      }
    }
  }

  /**
   * What the program prints where classes in a folder print something: it knows its version, which
   * only a jar states.
   */
  static String withVersion(String out) throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      Attributes stated = jar.getManifest().getMainAttributes();
      String version = stated.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
      return out.replace("lectern (unpackaged)", "lectern " + version)
          .replace(NAME_IN_SARIF, NAME_IN_SARIF + "          \"version\" : \"" + version + "\",\n");
    }
  }

  /** Runs a command line by the launcher. */
  static CommandResult launch(Jdk jdk, List<String> line) throws Exception {
    return CommandResult.ofProcess(launcher(jdk, line));
  }

  /** Starts a command by the launcher, to talk with it. */
  static Process start(Jdk jdk, List<String> line) throws IOException {
    return launcher(jdk, line).start();
  }

  private static ProcessBuilder launcher(Jdk jdk, List<String> line) {
    List<String> command = new ArrayList<>(line);
    command.add(0, Path.of("lectern").toAbsolutePath().toString());
    return process(jdk, command);
  }

  /**
   * Lets the launcher make its archives of classes, which would else be made by each run at once.
   */
  static void makeArchives(Jdk jdk) throws Exception {
    for (String command : List.of("check", "format")) {
      launch(jdk, List.of(command, "--help"));
    }
    assertThat(launch(jdk, List.of("--version")).out()).contains("archive of classes: used");
  }

  /** Runs all command lines with the classes of the jar, in one process. */
  @SuppressWarnings("unchecked")
  static Map<List<String>, CommandResult> runAll(Jdk jdk) throws Exception {
    Path results = Files.createTempFile("lectern", ".results");
    try {
      CommandResult run = java(jdk, RunCommands.class, results);
      assertThat(run).isEqualTo(new CommandResult(0, "", ""));
      try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(results))) {
        return (Map<List<String>, CommandResult>) in.readObject();
      }
    } finally {
      Files.delete(results);
    }
  }

  /** Links all classes of the jar, and prints a line for each that can't be linked. */
  static CommandResult linkAll(Jdk jdk) throws Exception {
    return java(jdk, LinkClasses.class, JAR);
  }

  private static CommandResult java(Jdk jdk, Class<?> program, Path argument) throws Exception {
    List<String> command = new ArrayList<>(List.of(jdk.java()));
    command.addAll(VERIFIED);
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", JAR + ":target/test-classes"));
    command.addAll(List.of(program.getName(), argument.toString()));
    return CommandResult.ofProcess(process(jdk, command));
  }

  private static ProcessBuilder process(Jdk jdk, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    // Git finds the user's settings by HOME.
    builder.environment().keySet().retainAll(Set.of("PATH", "HOME"));
    builder.environment().putAll(CommandResult.ENVIRONMENT);
    builder.environment().put("JAVA_HOME", jdk.home().toString());
    return builder;
  }
}
