package lectern.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The fixtures of one folder: each {@code NAME.yaml}, and each folder {@code NAME} of files that
 * are checked together, with {@code NAME.expected} beside it, and those whose bytes are generated,
 * of which only {@code NAME.expected} is a file.
 *
 * @param name the path below the folder of all fixtures, such as {@code rules/people/minimum}
 */
record FixtureFolder(String name) {
  private static final Path ROOT = Path.of("src", "test", "fixtures");
  private static final String RULES = "rules/";
  private static final String YAML = ".yaml";
  private static final String EXPECTED = ".expected";

  /** The folder of whole files, in which the findings of all rules are expected. */
  static FixtureFolder files() {
    return new FixtureFolder("files");
  }

  /** The folder of a rule. */
  static FixtureFolder of(String rule) {
    return new FixtureFolder(RULES + rule);
  }

  /** The ids of the rules that have a folder. */
  static List<String> rules() {
    Path rules = ROOT.resolve(RULES);
    try (Stream<Path> found = Files.walk(rules, 2)) {
      return found
          .filter(Files::isDirectory)
          .map(folder -> rules.relativize(folder).toString().replace('\\', '/'))
          .filter(name -> name.contains("/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All fixtures, by name. */
  List<Fixture> fixtures() {
    List<Fixture> fixtures = new ArrayList<>();
    for (Path file : filesWith(YAML, path())) {
      fixtures.add(fixture(nameOf(file, YAML), () -> read(file)));
    }
    for (Path folder : folders()) {
      fixtures.add(fixture(folder));
    }
    GeneratedFixtures.of(name)
        .forEach((generated, bytes) -> fixtures.add(fixture(generated, bytes)));
    fixtures.sort(Comparator.comparing(Fixture::name));
    return fixtures;
  }

  private Fixture fixture(String fixture, Supplier<byte[]> bytes) {
    return new Fixture(fixture, bytes, path().resolve(fixture + EXPECTED));
  }

  private Fixture fixture(Path folder) {
    String fixture = folder.getFileName().toString();
    SortedMap<String, Supplier<byte[]>> files = new TreeMap<>();
    for (Path file : filesWith(YAML, folder)) {
      files.put(fixture + "/" + file.getFileName(), () -> read(file));
    }
    return new Fixture(fixture, files, path().resolve(fixture + EXPECTED));
  }

  private List<Path> folders() {
    if (!Files.isDirectory(path())) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(path())) {
      return found.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path path() {
    return ROOT.resolve(name);
  }

  /** The names of expected findings without a fixture. */
  List<String> orphans() {
    List<String> names = fixtures().stream().map(Fixture::name).toList();
    return filesWith(EXPECTED, path()).stream()
        .map(file -> nameOf(file, EXPECTED))
        .filter(name -> !names.contains(name))
        .toList();
  }

  private static List<Path> filesWith(String extension, Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path file, String extension) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - extension.length());
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
