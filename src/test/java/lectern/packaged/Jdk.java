package lectern.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A JDK of this machine.
 *
 * @param version as its {@code release} file states it, such as {@code 17.0.15}
 */
record Jdk(Path home, String version) {
  private static final int OLDEST = 17;

  /**
   * The oldest and the newest JDK that can run the program, one where they are the same: among that
   * of this process, that of {@code JAVA_HOME} and those beside either.
   */
  static List<Jdk> oldestAndNewest() {
    NavigableMap<Integer, Jdk> found = new TreeMap<>();
    for (Path home : homes()) {
      at(home).ifPresent(jdk -> found.putIfAbsent(jdk.major(), jdk));
    }
    return Stream.of(found.firstKey(), found.lastKey()).distinct().map(found::get).toList();
  }

  /** The program {@code java}. */
  String java() {
    return home.resolve("bin/java").toString();
  }

  int major() {
    return Integer.parseInt(version.split("\\D", 2)[0]);
  }

  @Override
  public String toString() {
    return "Java " + version;
  }

  private static List<Path> homes() {
    List<Path> named =
        Stream.of(System.getProperty("java.home"), System.getenv("JAVA_HOME"))
            .filter(Objects::nonNull)
            .map(Path::of)
            .toList();
    List<Path> homes = new ArrayList<>(named);
    for (Path home : named) {
      try (Stream<Path> siblings = Files.list(home.toRealPath().getParent())) {
        siblings.sorted().forEach(homes::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return homes;
  }

  /** The Java in a folder; empty if there is none that can run the program. */
  static Optional<Jdk> at(Path home) {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
      return Optional.empty();
    }
    Properties stated = new Properties();
    try (var reader = Files.newBufferedReader(release)) {
      stated.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = stated.getProperty("JAVA_VERSION", "").replace("\"", "");
    return version.isEmpty()
        ? Optional.empty()
        : Optional.of(new Jdk(home, version)).filter(jdk -> jdk.major() >= OLDEST);
  }
}
