package lectern.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lectern.fields.Located;
import lectern.profile.Layer;
import lectern.proposal.Stage;
import lectern.source.SourceText;

/** What a repository says of its own proposals. May be used by several threads at once. */
public final class Configuration {
  /** The name of the file. */
  public static final String FILE_NAME = "lectern.yaml";

  private final Path file;
  private final SourceText source;
  private final Statement general;
  private final FileSelection selection;
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
      Statement general,
      FileSelection selection,
      List<FileOverride> overrides,
      List<Waiver> waivers) {
    this.file = file;
    this.source = source;
    this.general = general;
    this.selection = selection;
    this.overrides = overrides;
    this.waivers = waivers;
  }

  /** One that says nothing. */
  static Configuration empty(Path file, SourceText source) {
    return new Configuration(
        file,
        source,
        new Statement(Optional.empty(), Optional.empty(), Optional.empty()),
        new FileSelection(List.of(), List.of()),
        List.of(),
        List.of());
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

  /** The files of its folder that are proposals. */
  public FileSelection selection() {
    return selection;
  }

  /** What holds for some files only, in the order written. */
  public List<FileOverride> overrides() {
    return overrides;
  }

  /**
   * A path as the patterns of this configuration see it: from the configuration's folder, with
   * slashes.
   *
   * @param path as the user named it
   */
  public String relative(String path) {
    try {
      Path whole = Path.of(path).toAbsolutePath().normalize();
      return folder().relativize(whole).toString().replace('\\', '/');
    } catch (IllegalArgumentException e) {
      // It is no path, or one on another drive: only patterns of any depth can be about it.
      return path.replace('\\', '/');
    }
  }

  /** The folder that it is about, absolute. */
  public Path folder() {
    return file.toAbsolutePath().normalize().resolveSibling("");
  }

  /** By what the files are judged that no override is about. */
  public Policy policy() {
    return combined(List.of());
  }

  /**
   * By what a file is judged.
   *
   * @param path as {@link #relative} gives it
   */
  public Policy policy(String path) {
    return combined(concerned(path));
  }

  /** Every policy that one part of it asks for: the general one, and that of each override. */
  public List<Policy> policies() {
    List<Policy> policies = new ArrayList<>(List.of(policy()));
    for (int i = 0; i < overrides.size(); i++) {
      policies.add(combined(List.of(i)));
    }
    return policies;
  }

  /**
   * The profile that it wants for a file, and where it says so.
   *
   * @param path as {@link #relative} gives it
   */
  public Optional<Decision<String>> profile(String path) {
    return decision(concerned(path), Statement::profile);
  }

  /**
   * The stage that it wants for a file, and where it says so.
   *
   * @param path as {@link #relative} gives it
   */
  public Optional<Decision<Stage>> stage(String path) {
    return decision(concerned(path), Statement::stage);
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

  private synchronized Policy combined(List<Integer> concerned) {
    return combinations.computeIfAbsent(concerned, this::combine);
  }

  private Policy combine(List<Integer> concerned) {
    List<Layer> layers = new ArrayList<>();
    general.layer().ifPresent(layers::add);
    for (int index : concerned) {
      overrides.get(index).statement().layer().ifPresent(layers::add);
    }
    return new Policy(
        file + " " + concerned,
        decision(concerned, Statement::profile).map(Decision::value),
        decision(concerned, Statement::stage).map(Decision::value),
        List.copyOf(layers));
  }

  /** What the last of the overrides that says anything says, else what holds for all files. */
  private <T> Optional<Decision<T>> decision(
      List<Integer> concerned, Function<Statement, Optional<Located<T>>> part) {
    Optional<Decision<T>> decision =
        part.apply(general).map(said -> new Decision<>(said.value(), said.place(), false));
    for (int index : concerned) {
      Optional<Located<T>> said = part.apply(overrides.get(index).statement());
      if (said.isPresent()) {
        decision = said.map(it -> new Decision<>(it.value(), it.place(), true));
      }
    }
    return decision;
  }
}
