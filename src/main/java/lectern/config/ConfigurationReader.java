package lectern.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Key;
import lectern.fields.Located;
import lectern.fields.Values;
import lectern.profile.Layer;
import lectern.profile.Parts;
import lectern.profile.Profiles;
import lectern.proposal.Stage;
import lectern.proposal.Times;
import lectern.source.FaultKind;
import lectern.source.Node;
import lectern.source.Place;
import lectern.source.Quote;
import lectern.source.Suggestion;

/** Reads a configuration from a document. */
final class ConfigurationReader {
  private final Path file;
  private final FaultList faults;
  private final Parts parts;
  private final Values values;
  private final Fields fields;
  private final Optional<Node.Mapping> sources;

  ConfigurationReader(Path file, Node.Mapping root, FaultList faults) {
    this.file = file;
    this.faults = faults;
    this.parts = new Parts(faults);
    this.values = new Values(faults);
    this.fields = new Fields(root, ConfigurationKey.ALL, faults);
    this.sources =
        fields
            .read(
                ConfigurationKey.SOURCES,
                (node, subject) -> parts.mapping(node, subject, "{call: https://…}"))
            .value();
  }

  Configuration configuration() {
    Optional<Layer> layer = layer(fields, ConfigurationKey.RULES);
    Policy general =
        new Policy(
            file.toString(),
            profile(fields, ConfigurationKey.PROFILE),
            stage(fields, ConfigurationKey.STAGE),
            layer.map(List::of).orElse(List.of()));
    return new Configuration(
        file,
        general,
        parts.plain(fields, ConfigurationKey.INCLUDE, this::glob),
        parts.plain(fields, ConfigurationKey.EXCLUDE, this::glob),
        parts.plain(
            fields,
            ConfigurationKey.OVERRIDES,
            parts.keyed(
                OverrideKey.ALL, "{files: [\"2020/**\"], profile: igf-2020}", this::override)),
        parts.plain(
            fields,
            ConfigurationKey.WAIVERS,
            parts.keyed(
                WaiverKey.ALL,
                "{rule: people/maximum, reason: agreed with the MAG}",
                this::waiver)));
  }

  private Optional<Stage> stage(Fields from, Key key) {
    return from.read(key, values.choice(Stage.values())).value();
  }

  private Optional<Layer> layer(Fields from, Key key) {
    return from.read(
            key, (node, subject) -> parts.mapping(node, subject, "{people/maximum: {maximum: 6}}"))
        .value()
        .map(rules -> new Layer(sources, rules));
  }

  /** A shipped profile's name, or a path that is taken from the configuration's folder. */
  private Optional<String> profile(Fields from, Key key) {
    Field<String> field = from.read(key, values::line);
    return field.value().flatMap(word -> profile(word, field.place()));
  }

  private Optional<String> profile(String word, Place place) {
    if (Profiles.SHIPPED.contains(word)) {
      return Optional.of(word);
    }
    if (Profiles.isPath(word)) {
      try {
        return Optional.of(file.resolveSibling(word).toString());
      } catch (InvalidPathException e) {
        // Told below: no file can have this name.
      }
    }
    faults.add(
        FaultKind.UNKNOWN_VALUE,
        place,
        "There is no profile " + Quote.of(word) + ".",
        Suggestion.nearest(word, Profiles.SHIPPED)
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("\"lectern profiles\" lists them; a path of your own ends in \".yaml\"."));
    return Optional.empty();
  }

  private Optional<Glob> glob(Node value, String subject) {
    return values.line(value, subject).map(Glob::of);
  }

  private Optional<FileOverride> override(Fields override) {
    List<Glob> files = parts.plain(override, OverrideKey.FILES, this::glob);
    parts.needed(override, OverrideKey.FILES, (node, subject) -> Optional.of(node));
    return Optional.of(
        new FileOverride(
            files,
            profile(override, OverrideKey.PROFILE),
            stage(override, OverrideKey.STAGE),
            layer(override, OverrideKey.RULES)));
  }

  private Optional<Waiver> waiver(Fields waiver) {
    Optional<Located<String>> rule =
        parts.needed(
            waiver,
            WaiverKey.RULE,
            (node, subject) ->
                values.line(node, subject).map(id -> new Located<>(id, node.place())));
    Optional<String> reason = parts.needed(waiver, WaiverKey.REASON, values::line);
    List<Glob> files = parts.plain(waiver, WaiverKey.FILES, this::glob);
    Optional<String> by = waiver.read(WaiverKey.BY, values::line).value();
    Field<LocalDate> until = waiver.read(WaiverKey.UNTIL, new Times(values)::day);
    if (rule.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Waiver(rule.get().value(), files, reason.get(), by, until.value(), rule.get().place()));
  }
}
