package lectern.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.fields.Problems;
import lectern.source.ParseResult;
import lectern.source.SourceText;

/**
 * Finds and loads profiles. Only the requested profile and those it extends are read.
 *
 * <p>A profile with {@code extends} inherits. Its own values replace inherited ones key by key:
 * each vocabulary as a whole, the required fields of each stage as a whole, and of each rule the
 * level, the session types and each parameter separately. A key without a value removes the
 * inherited one.
 */
public final class Profiles {
  /** The profile for no particular event. */
  public static final String GENERIC = "generic";

  /** The built-in profiles, in the order of listings. */
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

  private Profiles() {}

  /**
   * Finds the built-in profile of an event: {@code igf-2021} for {@code IGF 2021}, {@code IGF-2021}
   * and {@code Internet Governance Forum 2021}.
   *
   * @return empty if there is none; a year never gets the rules of another year
   */
  public static Optional<String> nameOf(String event) {
    EventName name = EventName.of(event);
    Optional<EventSeries> series = EventSeries.named(name.words());
    if (series.isEmpty() || !name.rest().isEmpty()) {
      return Optional.empty();
    }
    EventSeries found = series.get();
    if (name.number().isEmpty()) {
      return found.needsNoYear() ? Optional.of(found.profile(found.last())) : Optional.empty();
    }
    return found.year(name.number()).map(found::profile);
  }

  /** Returns the built-in profile of an event; empty if there is none. */
  public static Optional<Profile> ofEvent(String event) {
    return nameOf(event).map(Profiles::shipped);
  }

  /** Returns all built-in profiles, in the order of listings. */
  public static List<Profile> all() {
    return SHIPPED.stream().map(Profiles::shipped).toList();
  }

  /** Returns whether a word is the path of a file rather than the name of a built-in profile. */
  public static boolean isPath(String word) {
    return word.contains("/") || word.endsWith(".yaml") || word.endsWith(".yml");
  }

  /**
   * Loads a built-in profile.
   *
   * @param name one of {@link #SHIPPED}
   * @throws IllegalStateException if the program was built without it or with problems in it
   */
  public static Profile shipped(String name) {
    Optional<Profile> ready = Prebuilt.of(name);
    return ready.isPresent() ? ready.get() : fromYaml(name);
  }

  /** Reads a built-in profile from its YAML, as {@link #shipped} does if it is not prebuilt. */
  public static Profile fromYaml(String name) {
    ParseResult<Profile> result = load(new Origin.Shipped(name));
    return result
        .value()
        .orElseThrow(() -> new IllegalStateException(result.problems().toString()));
  }

  /**
   * Reads a profile from a text; there is no profile if there are any problems. It may extend a
   * built-in profile, but no file.
   */
  public static ParseResult<Profile> read(SourceText text) {
    return load(new Origin.Text(text));
  }

  /**
   * Reads a profile from a file; there is no profile if there are any problems. It may extend a
   * built-in profile, or another file by its path relative to this file's folder.
   *
   * @param path as the user wrote it; ranges name the file so
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
   * Returns a profile in which the event is in another time zone; times are printed as before.
   *
   * @param zone the name of the zone, which is valid
   */
  public static Profile inZone(Profile base, String zone) {
    Optional<EventZone> before = base.calendar().zone();
    return base.withCalendar(
        base.calendar()
            .in(
                new EventZone(
                    zone, before.flatMap(EventZone::printed), Optional.empty(), Source.HOUSE)));
  }

  /** Returns a profile in which the days of the programme begin at another time. */
  public static Profile startingDays(Profile base, DayStart start) {
    return base.withCalendar(base.calendar().startingAt(start));
  }

  /**
   * Returns a profile with the rule settings of a configuration applied, as if it extended the
   * profile.
   *
   * @param problems collects the problems of these settings
   */
  public static Profile layered(Profile base, RuleOverrides overrides, Problems problems) {
    ProfileFields parts = new ProfileFields(problems);
    SourceList sources = new SourceList(overrides.sources(), base.sources(), parts, problems);
    TermReader type = new TermReader(base.vocabularies().sessionTypes(), parts, problems);
    SettingReader reader = new SettingReader(sources, parts, problems, type);
    return base.withSettings(reader.read(overrides.rules(), base.settings()));
  }
}
