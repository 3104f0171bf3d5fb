package lectern.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.fields.Integers;
import lectern.fields.Problems;
import lectern.source.ParseResult;
import lectern.source.SourceText;

/**
 * Finds and loads profiles. Only the one asked for is read, and what it extends.
 *
 * <p>A profile that says {@code extends} inherits. What it states replaces what it inherits, key by
 * key: each vocabulary as a whole, the required fields as a whole for each stage, and of each rule
 * the level, the session types and every parameter by themselves. A key without a value lifts what
 * is inherited.
 */
public final class Profiles {
  /** The profile that assumes no event. */
  public static final String GENERIC = "generic";

  /** The shipped profiles, in the order in which they are listed. */
  public static final List<String> SHIPPED =
      List.of(
          GENERIC,
          "igf",
          "igf-2015",
          "igf-2016",
          "igf-2017",
          "igf-2018",
          "igf-2019",
          "igf-2020",
          "igf-2021",
          "igf-2022",
          "igf-2023",
          "igf-2024",
          "igf-2025",
          "eurodig",
          "panel-parity",
          "cncf");

  private static final String EURODIG = "eurodig";

  private Profiles() {}

  /**
   * Finds the shipped profile of an event: {@code igf-2021} for {@code IGF 2021}.
   *
   * @return empty when no shipped profile is that event's: a year never gets the rules of another
   *     year
   */
  public static Optional<String> nameOf(String event) {
    String name = event.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    if (name.startsWith("igf-")) {
      return Optional.of(name).filter(SHIPPED::contains);
    }
    return Optional.of(EURODIG).filter(eurodig -> isEuroDig(name));
  }

  /** The guidelines that the profile is made of are those of 2014 to 2019. */
  private static boolean isEuroDig(String name) {
    if (!name.startsWith(EURODIG + "-")) {
      return name.equals(EURODIG);
    }
    return Integers.parse(name.substring(EURODIG.length() + 1))
        .filter(year -> year >= 2014 && year <= 2019)
        .isPresent();
  }

  /** Returns whether a word is the path of a file and not the name of a shipped profile. */
  public static boolean isPath(String word) {
    return word.contains("/") || word.endsWith(".yaml") || word.endsWith(".yml");
  }

  /**
   * Loads a shipped profile.
   *
   * @param name one of {@link #SHIPPED}
   * @throws IllegalStateException if the program was built without it or with problems in it
   */
  public static Profile shipped(String name) {
    Optional<Profile> ready = Prebuilt.of(name);
    return ready.isPresent() ? ready.get() : fromYaml(name);
  }

  /** Reads a shipped profile from its YAML, as {@link #shipped} does where it is not prebuilt. */
  public static Profile fromYaml(String name) {
    ParseResult<Profile> result = load(new Origin.Shipped(name));
    return result
        .value()
        .orElseThrow(() -> new IllegalStateException(result.problems().toString()));
  }

  /**
   * Reads a profile from a text; a problem of any kind means that there is no profile. It may
   * extend a shipped profile, but no file.
   */
  public static ParseResult<Profile> read(SourceText text) {
    return load(new Origin.Text(text));
  }

  /**
   * Reads a profile from a file; a problem of any kind means that there is no profile. It may
   * extend a shipped profile, or another file by its path from this file's folder.
   *
   * @param path as the user gave it; places name the file so
   * @throws IOException if the file can't be opened or read
   */
  public static ParseResult<Profile> file(Path path) throws IOException {
    return new ProfileLoader().load(new Origin.File(path));
  }

  private static ParseResult<Profile> load(Origin origin) {
    try {
      return new ProfileLoader().load(origin);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A profile with what a configuration says of rules on top, as if it extended the profile.
   *
   * @param problems takes what is wrong in the layer
   */
  public static Profile layered(Profile base, RuleOverrides overrides, Problems problems) {
    ProfileFields parts = new ProfileFields(problems);
    SourceList sources = new SourceList(overrides.sources(), base.sources(), parts, problems);
    TermReader type = new TermReader(base.vocabularies().sessionTypes(), parts, problems);
    SettingReader reader = new SettingReader(sources, parts, problems, type);
    return base.withSettings(reader.read(overrides.rules(), base.settings()));
  }
}
