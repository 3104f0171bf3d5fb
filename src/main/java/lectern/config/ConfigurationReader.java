package lectern.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Key;
import lectern.fields.Located;
import lectern.fields.Problems;
import lectern.fields.ValueReader;
import lectern.fields.Values;
import lectern.profile.ProfileFields;
import lectern.profile.Profiles;
import lectern.profile.RuleOverrides;
import lectern.proposal.Stage;
import lectern.proposal.ZoneReader;
import lectern.source.FileBoundary;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.SourceText;
import lectern.source.Suggestion;
import lectern.source.yaml.Node;

/** Reads a configuration from a document. */
final class ConfigurationReader {
  private final Path file;
  private final SourceText source;
  private final Problems problems;
  private final ProfileFields parts;
  private final Fields fields;
  private final ValueReader<Stage> stage;
  private final ValueReader<FailOn> failOn;
  private final ZoneReader timeZone;
  private final ValueReader<Glob> glob;

  ConfigurationReader(Path file, SourceText source, Node.Mapping root, Problems problems) {
    this.file = file;
    this.source = source;
    this.problems = problems;
    this.parts = new ProfileFields(problems);
    this.fields = parts.fields(root, ConfigurationKey.ALL);
    this.stage = new Values(problems).choice(Stage.values());
    this.failOn = new Values(problems).choice(FailOn.values());
    this.timeZone = new ZoneReader(problems);
    this.glob = (value, label) -> parts.line.read(value, label).map(Glob::of);
  }

  Configuration configuration() {
    FileSelection selection =
        new FileSelection(
            parts.list(fields, ConfigurationKey.INCLUDE, glob),
            parts.list(fields, ConfigurationKey.EXCLUDE, glob));
    ConfigSection general =
        section(
            fields,
            ConfigurationKey.PROFILE,
            ConfigurationKey.STAGE,
            ConfigurationKey.TIME_ZONE,
            ConfigurationKey.DAY_START,
            ConfigurationKey.RULES);
    return new Configuration(file, source, general, selection, run(), overrides(), waivers());
  }

  private RunSettings run() {
    Field<String> baseline = fields.read(ConfigurationKey.BASELINE, parts.line);
    return new RunSettings(
        located(fields.read(ConfigurationKey.FAIL_ON, failOn)),
        baseline
            .value()
            .flatMap(word -> baseline(word, baseline.range()))
            .map(path -> new Located<>(path, baseline.range(), baseline.written())));
  }

  /** The path of a baseline, which need not exist before it is written. */
  private Optional<Path> baseline(String word, SourceRange range) {
    Optional<Path> path = path(word);
    if (path.isEmpty() || Files.isDirectory(path.get())) {
      problems.add(
          ProblemKind.UNKNOWN_VALUE,
          range,
          Quote.of(word) + " is not the path of a file.",
          "Write the path of a baseline, such as \"lectern-baseline.json\".");
      return Optional.empty();
    }
    return Files.exists(path.get()) ? inside("baseline", path.get(), range) : path;
  }

  private ConfigSection section(
      Fields from, Key profile, Key by, Key zone, Key dayStart, Key rules) {
    return new ConfigSection(
        profile(from.read(profile, parts.line)),
        located(from.read(by, stage)),
        located(from.read(zone, timeZone)),
        located(from.read(dayStart, parts.dayStart)),
        overrides(from, rules));
  }

  private static <T> Optional<Located<T>> located(Field<T> field) {
    return field.value().map(value -> new Located<>(value, field.range(), field.written()));
  }

  private Optional<RuleOverrides> overrides(Fields from, Key key) {
    boolean isStated =
        !ProfileFields.isAbsent(from.read(key, parts.keyed))
            || !ProfileFields.isAbsent(fields.read(ConfigurationKey.SOURCES, parts.keyed));
    return isStated ? Optional.of(new RuleOverrides(fields, from)) : Optional.empty();
  }

  /** A shipped profile's name, or a path that is taken from the configuration's folder. */
  private Optional<Located<String>> profile(Field<String> field) {
    return field
        .value()
        .flatMap(word -> profile(word, field.range()))
        .map(name -> new Located<>(name, field.range(), field.written()));
  }

  private Optional<String> profile(String word, SourceRange range) {
    if (Profiles.SHIPPED.contains(word)) {
      return Optional.of(word);
    }
    Optional<Path> path = Profiles.isPath(word) ? path(word) : Optional.empty();
    if (path.isPresent() && Files.isRegularFile(path.get())) {
      return inside("profile", path.get(), range).map(ConfigurationReader::asPath);
    }
    Optional<String> near = Suggestion.nearest(word, Profiles.SHIPPED);
    problems.add(
        ProblemKind.UNKNOWN_VALUE,
        range,
        path.isPresent()
            ? "File " + Quote.of(path.get().toString()) + " not found."
            : "Unknown profile " + Quote.of(word) + ".",
        near.map(name -> "Did you mean \"" + name + "\"?")
            .orElse(
                "Run \"lectern profiles\" for a list, or write the path of your own profile, relative"
                    + " to this file's folder."));
    // Go on with the suggested name, so that no consequential errors are reported.
    return near;
  }

  /** The path of a profile or baseline; empty, with a problem, for one outside the repository. */
  private Optional<Path> inside(String noun, Path path, SourceRange range) {
    FileBoundary boundary = FileBoundary.of(file);
    if (boundary.contains(path)) {
      return Optional.of(path);
    }
    problems.add(
        ProblemKind.UNKNOWN_VALUE,
        range,
        "The " + noun + " " + Quote.of(path.toString()) + " is outside " + boundary.noun() + ".",
        "Copy it there, and write its path from this folder.");
    return Optional.empty();
  }

  /** The path in a form that can't be mistaken for a name. */
  private static String asPath(Path path) {
    String written = path.toString();
    return Profiles.isPath(written) ? written : "./" + written;
  }

  private Optional<Path> path(String word) {
    try {
      return Optional.of(file.resolveSibling(word).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private List<FileOverride> overrides() {
    List<FileOverride> overrides = new ArrayList<>();
    for (Node item : parts.items(fields, ConfigurationKey.OVERRIDES)) {
      Optional<Fields> override = parts.item(item, ConfigurationKey.OVERRIDES, OverrideKey.ALL);
      if (override.isPresent()) {
        Fields stated = override.get();
        parts.needed(stated, OverrideKey.FILES, (value, label) -> Optional.of(value));
        overrides.add(
            new FileOverride(
                parts.list(stated, OverrideKey.FILES, glob),
                section(
                    stated,
                    OverrideKey.PROFILE,
                    OverrideKey.STAGE,
                    OverrideKey.TIME_ZONE,
                    OverrideKey.DAY_START,
                    OverrideKey.RULES),
                stated.head()));
      }
    }
    return List.copyOf(overrides);
  }

  private List<Waiver> waivers() {
    List<Waiver> waivers = new ArrayList<>();
    for (Node item : parts.items(fields, ConfigurationKey.WAIVERS)) {
      parts
          .item(item, ConfigurationKey.WAIVERS, WaiverKey.ALL)
          .flatMap(this::waiver)
          .ifPresent(waivers::add);
    }
    return List.copyOf(waivers);
  }

  private Optional<Waiver> waiver(Fields waiver) {
    Optional<Located<String>> rule =
        parts.needed(
            waiver,
            WaiverKey.RULE,
            (value, label) ->
                parts
                    .line
                    .read(value, label)
                    .map(id -> new Located<>(id, value.range(), value.scalar())));
    Optional<String> reason = parts.needed(waiver, WaiverKey.REASON, parts.line);
    List<Glob> files = parts.list(waiver, WaiverKey.FILES, glob);
    Optional<String> by = waiver.read(WaiverKey.BY, parts.line).value();
    Optional<LocalDate> until = waiver.read(WaiverKey.UNTIL, parts.day).value();
    return rule.isEmpty() || reason.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Waiver(rule.get().value(), files, reason.get(), by, until, rule.get().range()));
  }
}
