package lectern.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lectern.fields.Located;
import lectern.profile.DayStart;
import lectern.profile.RuleOverrides;
import lectern.proposal.Stage;
import lectern.source.SourceText;

/** The configuration of a repository of proposals. Safe for use by several threads. */
public final class Configuration {
  /** The name of the file. */
  public static final String FILE_NAME = "lectern.yaml";

  private final Path file;
  private final SourceText source;
  private final ConfigSection general;
  private final FileSelection selection;
  private final RunSettings run;
  private final List<FileOverride> overrides;
  private final List<Waiver> waivers;
  private final Map<List<Integer>, FileSettings> combinations = new HashMap<>();

  /**
   * Creates a configuration.
   *
   * @param file the file it was read from, as the user would name it
   */
  Configuration(
      Path file,
      SourceText source,
      ConfigSection general,
      FileSelection selection,
      RunSettings run,
      List<FileOverride> overrides,
      List<Waiver> waivers) {
    this.file = file;
    this.source = source;
    this.general = general;
    this.selection = selection;
    this.run = run;
    this.overrides = overrides;
    this.waivers = waivers;
  }

  /** A configuration without settings. */
  static Configuration empty(Path file, SourceText source) {
    return new Configuration(
        file,
        source,
        new ConfigSection(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new FileSelection(List.of(), List.of()),
        RunSettings.NONE,
        List.of(),
        List.of());
  }

  /** The file that it was read from, as the user would name it. */
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

  /** The files of its folder that are proposals. */
  public FileSelection selection() {
    return selection;
  }

  /** The settings for the result of a check of its files. */
  public RunSettings run() {
    return run;
  }

  /** The overrides for some files, in the order written. */
  public List<FileOverride> overrides() {
    return overrides;
  }

  /**
   * A path relative to the configuration's folder, with slashes, as its globs expect it.
   *
   * @param path as the user named it
   */
  public String relative(String path) {
    try {
      Path whole = Path.of(path).toAbsolutePath().normalize();
      return folder().relativize(whole).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      // Not a path, or on another drive: only patterns of any depth can match it.
      return path.replace('\\', '/');
    }
  }

  /** The folder of the configuration, absolute. */
  public Path folder() {
    return file.toAbsolutePath().normalize().resolveSibling("");
  }

  /** The settings of the files that no override applies to. */
  public FileSettings settings() {
    return combined(List.of());
  }

  /**
   * The settings of a file.
   *
   * @param path as {@link #relative} gives it
   */
  public FileSettings settings(String path) {
    return combined(concerned(path));
  }

  /** The general settings and those of each override. */
  public List<FileSettings> allSettings() {
    List<FileSettings> settings = new ArrayList<>(List.of(settings()));
    for (int i = 0; i < overrides.size(); i++) {
      settings.add(combined(List.of(i)));
    }
    return settings;
  }

  /**
   * The profile of a file, and the range that sets it.
   *
   * @param path as {@link #relative} gives it
   */
  public Optional<Sourced<String>> profile(String path) {
    return sourced(concerned(path), ConfigSection::profile);
  }

  /**
   * The stage of a file, and the range that sets it.
   *
   * @param path as {@link #relative} gives it
   */
  public Optional<Sourced<Stage>> stage(String path) {
    return sourced(concerned(path), ConfigSection::stage);
  }

  /** Returns the time zone that this configuration sets for a file. */
  public Optional<Sourced<String>> timeZone(String path) {
    return sourced(concerned(path), ConfigSection::timeZone);
  }

  /** Returns the start of the day that this configuration sets for a file. */
  public Optional<Sourced<DayStart>> dayStart(String path) {
    return sourced(concerned(path), ConfigSection::dayStart);
  }

  private List<Integer> concerned(String path) {
    List<Integer> concerned = new ArrayList<>();
    for (int i = 0; i < overrides.size(); i++) {
      if (overrides.get(i).concerns(path)) {
        concerned.add(i);
      }
    }
    return concerned;
  }

  private synchronized FileSettings combined(List<Integer> concerned) {
    return combinations.computeIfAbsent(concerned, this::combine);
  }

  private FileSettings combine(List<Integer> concerned) {
    List<RuleOverrides> layers = new ArrayList<>();
    general.overrides().ifPresent(layers::add);
    for (int index : concerned) {
      overrides.get(index).section().overrides().ifPresent(layers::add);
    }
    return new FileSettings(
        file + " " + concerned,
        sourced(concerned, ConfigSection::profile).map(Sourced::value),
        sourced(concerned, ConfigSection::stage).map(Sourced::value),
        sourced(concerned, ConfigSection::timeZone).map(Sourced::value),
        sourced(concerned, ConfigSection::dayStart).map(Sourced::value),
        List.copyOf(layers));
  }

  /** The value of the last override that has one, else the general value. */
  private <T> Optional<Sourced<T>> sourced(
      List<Integer> concerned, Function<ConfigSection, Optional<Located<T>>> part) {
    Optional<Sourced<T>> sourced =
        part.apply(general).map(located -> new Sourced<>(located.value(), located.range(), false));
    for (int index : concerned) {
      Optional<Located<T>> value = part.apply(overrides.get(index).section());
      if (value.isPresent()) {
        sourced = value.map(located -> new Sourced<>(located.value(), located.range(), true));
      }
    }
    return sourced;
  }
}
