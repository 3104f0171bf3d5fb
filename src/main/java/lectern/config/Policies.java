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
import lectern.source.Fault;

/**
 * By what each file is judged: what the command line asks for, else what the file's configuration
 * says, else what each proposal says of itself. May be used by several threads at once.
 */
public final class Policies {
  private final Asked asked;
  private final Function<Configuration, List<Fault>> check;
  private final Configurations configurations = new Configurations();
  private final Map<Path, Optional<Configuration>> byFolder = new HashMap<>();
  private final Map<Path, Configuration> loaded = new LinkedHashMap<>();

  /**
   * What the command line asks for.
   *
   * @param configuration the one configuration for all files; absent when each one's is searched
   *     for
   * @param ignoresConfigurations whether no configuration is looked at
   * @param policy what holds over any configuration
   */
  public record Asked(Optional<Path> configuration, boolean ignoresConfigurations, Policy policy) {}

  /**
   * Makes the policies of one run.
   *
   * @param check says what is wrong with what a configuration wants, beyond its form
   */
  public Policies(Asked asked, Function<Configuration, List<Fault>> check) {
    this.asked = asked;
    this.check = check;
  }

  /** What the command line asks for. */
  public Asked asked() {
    return asked;
  }

  /**
   * The configuration that a file is under.
   *
   * @param file as the user named it
   * @throws IOException if the configuration can't be read
   * @throws BrokenPolicyException if it is faulty
   */
  public synchronized Optional<Configuration> configuration(String file) throws IOException {
    if (asked.ignoresConfigurations()) {
      return Optional.empty();
    }
    if (asked.configuration().isPresent()) {
      return Optional.of(load(asked.configuration().get()));
    }
    Path folder = folder(file);
    Optional<Configuration> known = byFolder.get(folder);
    if (known != null) {
      return known;
    }
    Optional<Path> found = configurations.find(folder);
    Optional<Configuration> configuration =
        found.isPresent() ? Optional.of(load(shown(found.get()))) : Optional.empty();
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

  /** A path as short as the user would write it: from the working folder where it is below that. */
  private static Path shown(Path absolute) {
    Path here = Path.of("").toAbsolutePath();
    return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
  }

  private Configuration load(Path path) throws IOException {
    Configuration known = loaded.get(path);
    if (known != null) {
      return known;
    }
    Configurations.Loaded result = Configurations.load(path);
    Set<Fault> faults = new LinkedHashSet<>(result.faults());
    result.configuration().ifPresent(read -> faults.addAll(check.apply(read)));
    if (!faults.isEmpty()) {
      throw new BrokenPolicyException(inOrder(faults, path));
    }
    Configuration configuration = result.configuration().orElseThrow();
    loaded.put(path, configuration);
    return configuration;
  }

  /** First those of the configuration itself, by their places; then those of its profiles. */
  private static List<Fault> inOrder(Collection<Fault> faults, Path path) {
    List<Fault> own = new ArrayList<>();
    List<Fault> others = new ArrayList<>();
    for (Fault fault : faults) {
      (fault.place().file().equals(path.toString()) ? own : others).add(fault);
    }
    own.sort((a, b) -> a.place().start().compareTo(b.place().start()));
    own.addAll(others);
    return own;
  }

  /** The policy of a file, under the same conditions as {@link #configuration}. */
  public Policy of(String file) throws IOException {
    Optional<Configuration> configuration = configuration(file);
    Policy policy =
        configuration.map(found -> found.policy(found.relative(file))).orElse(Policy.NONE);
    return policy.with(asked.policy().profile(), asked.policy().stage());
  }

  /** The waivers of its configuration that concern a file. */
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

  /** The configurations that were asked about so far, in that order. */
  public synchronized Collection<Configuration> configurations() {
    return List.copyOf(loaded.values());
  }
}
