package lectern.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Fields;
import lectern.fields.Located;
import lectern.fields.ValueReader;
import lectern.fields.Values;
import lectern.proposal.FieldPath;
import lectern.proposal.Stage;
import lectern.source.FaultKind;
import lectern.source.Node;
import lectern.source.Quote;

/** Reads a profile from a document. */
final class ProfileReader {
  private final FaultList faults;
  private final Values values;
  private final Fields fields;
  private final SourceList sources;

  ProfileReader(Node.Mapping root, FaultList faults) {
    this.faults = faults;
    this.values = new Values(faults);
    this.fields = new Fields(root, ProfileKey.ALL, faults);
    this.sources = new SourceList(fields.read(ProfileKey.SOURCES, this::mapping).value(), faults);
  }

  Profile profile() {
    Optional<Fields> required = inner(fields, ProfileKey.REQUIRED, RequiredKey.ALL);
    return new Profile(
        fields.read(ProfileKey.PROFILE, values::line).value().orElse(""),
        fields.read(ProfileKey.TITLE, values::line).value().orElse(""),
        fields.read(ProfileKey.EVENT, values::line).value(),
        new VocabularyReader(
                inner(fields, ProfileKey.VOCABULARIES, VocabulariesKey.ALL), sources, faults)
            .vocabularies(),
        required.map(this::requirements).orElse(List.of()),
        required
            .map(found -> sources.read(found, RequiredKey.SOURCE, RequiredKey.CERTAINTY))
            .orElse(Source.HOUSE),
        fields.read(ProfileKey.FORMATS, this::formatRows).value().orElse(List.of()),
        fields.read(ProfileKey.REPORT_HOURS, values::number).value(),
        fields.read(ProfileKey.RULES, this::mapping).value().map(this::settings).orElse(Map.of()));
  }

  private Optional<Node.Mapping> mapping(Node value, String subject) {
    if (value instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    faults.wrongType(subject, value, "keys with values", "\"key: value\"");
    return Optional.empty();
  }

  private Optional<Fields> inner(Fields outer, ProfileKey key, lectern.fields.KeySet keys) {
    return outer.read(key, this::mapping).value().map(found -> new Fields(found, keys, faults));
  }

  private List<Requirement> requirements(Fields required) {
    List<Requirement> requirements = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      RequiredKey key = RequiredKey.valueOf(stage.name());
      for (Located<String> written : list(required, key, values::line)) {
        Optional<FieldPath> path = FieldPath.parse(written.value());
        path.ifPresent(found -> requirements.add(new Requirement(stage, found)));
        if (path.isEmpty()) {
          faults.add(
              FaultKind.UNKNOWN_VALUE,
              written.place(),
              Quote.of(written.value()) + " names no field of a proposal.",
              "Write a key such as \"title\" or \"speakers.name\".");
        }
      }
    }
    return requirements;
  }

  private <T> List<Located<T>> list(Fields from, lectern.fields.Key key, ValueReader<T> item) {
    return from.read(key, values.list(item)).value().orElse(List.of());
  }

  private Optional<List<FormatRow>> formatRows(Node value, String subject) {
    List<FormatRow> rows = new ArrayList<>();
    for (Node item : Values.items(value)) {
      mapping(item, "An item of " + subject).ifPresent(found -> rows.add(formatRow(found)));
    }
    return Optional.of(List.copyOf(rows));
  }

  private FormatRow formatRow(Node.Mapping mapping) {
    Fields row = new Fields(mapping, FormatRowKey.ALL, faults);
    return new FormatRow(
        row.read(FormatRowKey.FORMAT, values::line).value().orElse(""),
        plain(list(row, FormatRowKey.LAYOUTS, values::line)),
        plain(list(row, FormatRowKey.MINUTES, values::number)));
  }

  private static <T> List<T> plain(List<Located<T>> located) {
    List<T> plain = new ArrayList<>();
    for (Located<T> item : located) {
      plain.add(item.value());
    }
    return plain;
  }

  private Map<String, Setting> settings(Node.Mapping rules) {
    SettingReader reader = new SettingReader(sources, faults);
    Map<String, Setting> settings = new HashMap<>();
    for (Node.Entry entry : rules.entries()) {
      settings.put(entry.key().text(), reader.setting(entry));
    }
    return settings;
  }
}
