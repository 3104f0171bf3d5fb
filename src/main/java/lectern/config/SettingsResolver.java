package lectern.config;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lectern.source.ParseResult;
import lectern.source.Problem;

/**
 * Resolves the settings of each file: from the command line, then the file's configuration, then
 * each proposal. Safe for use by several threads.
 */
public final class SettingsResolver {
  private final CommandLine commandLine;
  private final Function<Configuration, List<Problem>> check;
  private final Configurations configurations = new Configurations();
  private final Map<Path, Optional<Configuration>> byFolder = new HashMap<>();
  private final Map<Path, Configuration> loaded = new LinkedHashMap<>();
  private final Map<Path, List<Problem>> broken = new LinkedHashMap<>();

  /**
   * The options of the command line.
   *
   * @param configuration the one configuration for all files; absent if each file's own is found
   * @param ignoresConfigurations whether configurations are ignored
   * @param settings the settings that take precedence over any configuration
   */
  public record CommandLine(
      Optional<Path> configuration, boolean ignoresConfigurations, FileSettings settings) {}

  /**
   * Makes the resolver of one run.
   *
   * @param check finds the problems of a configuration that its reader doesn't check
   */
  public SettingsResolver(CommandLine commandLine, Function<Configuration, List<Problem>> check) {
    this.commandLine = commandLine;
    this.check = check;
  }

  /** The options of the command line. */
  public CommandLine commandLine() {
    return commandLine;
  }

  /**
   * The configuration of a file.
   *
   * @param file as the user named it
   * @throws IOException if the configuration can't be read
   * @throws BrokenConfigurationException if it is invalid
   */
  public Optional<Configuration> configuration(String file) throws IOException {
    Optional<Configuration> configuration = usable(file);
    refuseBroken();
    return configuration;
  }

  /**
   * Refuses the invalid configurations among those that were looked up so far.
   *
   * @throws BrokenConfigurationException if there is one; it has the problems of all
   */
  public synchronized void refuseBroken() {
    if (!broken.isEmpty()) {
      List<Problem> problems = new ArrayList<>();
      broken.values().forEach(problems::addAll);
      throw new BrokenConfigurationException(problems);
    }
  }

  /**
   * The configuration of a file; empty also where it is invalid, which {@link #refuseBroken}
   * reports. So a search goes on and finds all of them.
   *
   * @throws IOException if it can't be read
   */
  public synchronized Optional<Configuration> usable(String file) throws IOException {
    if (commandLine.ignoresConfigurations()) {
      return Optional.empty();
    }
    if (commandLine.configuration().isPresent()) {
      return load(commandLine.configuration().get());
    }
    Path folder = folder(file);
    Optional<Configuration> known = byFolder.get(folder);
    if (known != null) {
      return known;
    }
    Optional<Path> found = configurations.find(folder);
    Optional<Configuration> configuration =
        found.isPresent() ? load(shown(found.get())) : Optional.empty();
    byFolder.put(folder, configuration);
    return configuration;
  }

  private static Path folder(String file) {
    try {
      Path parent = Path.of(file).getParent();
      return parent == null ? Path.of("") : parent;
    } catch (InvalidPathException e) {
      return Path.of("");
    }
  }

  /** A path relative to the working folder if it is below that, otherwise absolute. */
  private static Path shown(Path absolute) {
    Path here = Path.of("").toAbsolutePath();
    return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
  }

  private Optional<Configuration> load(Path path) throws IOException {
    if (loaded.containsKey(path) || broken.containsKey(path)) {
      return Optional.ofNullable(loaded.get(path));
    }
    boolean isNamed = commandLine.configuration().isPresent();
    ParseResult<Configuration> result =
        isNamed ? Configurations.load(path) : Configurations.loadFound(path);
    Set<Problem> problems = new LinkedHashSet<>(result.problems());
    result.value().ifPresent(read -> problems.addAll(check.apply(read)));
    if (!problems.isEmpty()) {
      broken.put(path, inOrder(problems, path));
      return Optional.empty();
    }
    loaded.put(path, result.value().orElseThrow());
    return result.value();
  }

  /**
   * Sorts problems: first those of the configuration itself, by their ranges; then those of its
   * profiles.
   */
  private static List<Problem> inOrder(Collection<Problem> problems, Path path) {
    List<Problem> own = new ArrayList<>();
    List<Problem> others = new ArrayList<>();
    for (Problem problem : problems) {
      (problem.range().file().equals(path.toString()) ? own : others).add(problem);
    }
    own.sort((a, b) -> a.range().start().compareTo(b.range().start()));
    own.addAll(others);
    return own;
  }

  /** The settings of a file; fails like {@link #configuration}. */
  public FileSettings of(String file) throws IOException {
    Optional<Configuration> configuration = configuration(file);
    FileSettings settings =
        configuration.map(found -> found.settings(found.relative(file))).orElse(FileSettings.NONE);
    return settings.with(commandLine.settings().profile(), commandLine.settings().stage());
  }

  /** The waivers of a file's configuration that apply to the file. */
  public List<Waiver> waivers(String file) throws IOException {
    Optional<Configuration> configuration = configuration(file);
    List<Waiver> concerned = new ArrayList<>();
    if (configuration.isPresent()) {
      String path = configuration.get().relative(file);
      for (Waiver waiver : configuration.get().waivers()) {
        if (waiver.concerns(path)) {
          concerned.add(waiver);
        }
      }
    }
    return concerned;
  }

  /** The invalid configurations among those looked up so far. */
  public synchronized List<Path> broken() {
    return List.copyOf(broken.keySet());
  }

  /** The configurations loaded so far, in that order. */
  public synchronized Collection<Configuration> configurations() {
    return List.copyOf(loaded.values());
  }
}
