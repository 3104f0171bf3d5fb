package lectern.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.profile.Layer;
import lectern.proposal.Stage;
import lectern.source.SourceText;

/** What a repository says of its own proposals. */
public final class Configuration {
  /** The name of the file. */
  public static final String FILE_NAME = "lectern.yaml";

  private final Path file;
  private final SourceText source;
  private final Policy general;
  private final List<Glob> include;
  private final List<Glob> exclude;
  private final List<FileOverride> overrides;
  private final List<Waiver> waivers;
  private final Map<List<Integer>, Policy> combinations = new HashMap<>();

  /**
   * Takes what was read.
   *
   * @param file where it was read, as the user would call it
   */
  Configuration(
      Path file,
      SourceText source,
      Policy general,
      List<Glob> include,
      List<Glob> exclude,
      List<FileOverride> overrides,
      List<Waiver> waivers) {
    this.file = file;
    this.source = source;
    this.general = general;
    this.include = include;
    this.exclude = exclude;
    this.overrides = overrides;
    this.waivers = waivers;
  }

  /** The file that it was read from, as the user would call it. */
  public Path file() {
    return file;
  }

  /** Its text. */
  public SourceText source() {
    return source;
  }

  /** The waivers, in the order written. */
  public List<Waiver> waivers() {
    return waivers;
  }

  /** The files that are proposals; where there are none, every YAML file is. */
  public List<Glob> include() {
    return include;
  }

  /** The files and folders that are not read. */
  public List<Glob> exclude() {
    return exclude;
  }

  /**
   * A path as the patterns of this configuration see it: from the configuration's folder, with
   * slashes.
   *
   * @param path as the user named it
   */
  public String relative(String path) {
    try {
      Path folder = folder();
      Path whole = Path.of(path).toAbsolutePath().normalize();
      Path relative = whole.startsWith(folder) ? folder.relativize(whole) : whole;
      return relative.toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return path;
    }
  }

  /** The folder that it is about, absolute. */
  public Path folder() {
    return file.toAbsolutePath().normalize().getParent();
  }

  /**
   * By what a file is judged.
   *
   * @param path as {@link #relative} gives it
   */
  public synchronized Policy policy(String path) {
    List<Integer> concerned = new ArrayList<>();
    for (int i = 0; i < overrides.size(); i++) {
      if (overrides.get(i).concerns(path)) {
        concerned.add(i);
      }
    }
    return combinations.computeIfAbsent(concerned, this::combined);
  }

  /** Every policy that one part of it asks for: the general one, and that of each override. */
  public List<Policy> policies() {
    List<Policy> policies = new ArrayList<>(List.of(combined(List.of())));
    for (int i = 0; i < overrides.size(); i++) {
      policies.add(combined(List.of(i)));
    }
    return policies;
  }

  private Policy combined(List<Integer> concerned) {
    Optional<String> profile = general.profile();
    Optional<Stage> stage = general.stage();
    List<Layer> layers = new ArrayList<>(general.layers());
    for (int index : concerned) {
      FileOverride override = overrides.get(index);
      Optional<String> before = profile;
      Optional<Stage> stageBefore = stage;
      profile = override.profile().or(() -> before);
      stage = override.stage().or(() -> stageBefore);
      override.layer().ifPresent(layers::add);
    }
    return new Policy(file + " " + concerned, profile, stage, List.copyOf(layers));
  }
}
