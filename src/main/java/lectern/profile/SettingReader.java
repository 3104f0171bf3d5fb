package lectern.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Located;
import lectern.fields.ValueReader;
import lectern.fields.Values;
import lectern.source.FaultKind;
import lectern.source.Node;
import lectern.source.Quote;

/**
 * Reads what a profile says of one rule: a level or {@code off}, or keys with values: {@code
 * level}, {@code types}, {@code source}, {@code certainty}, and anything else as a parameter.
 *
 * <p>Where the profile extends another, each of these replaces the inherited one and the rest
 * stays. The source is the exception: a profile that changes a parameter answers for it, so the
 * inherited source goes unless the profile names its own.
 */
final class SettingReader {
  private static final String OFF = "off";

  private final SourceList sources;
  private final FaultList faults;
  private final Parts parts;
  private final Values values;
  private final ValueReader<String> type;

  SettingReader(SourceList sources, Vocabulary sessionTypes, FaultList faults) {
    this.sources = sources;
    this.faults = faults;
    this.parts = new Parts(faults);
    this.values = new Values(faults);
    this.type = new TermReader(sessionTypes, faults);
  }

  /** All settings of a profile, those that it inherits included. */
  Map<String, Setting> read(Node.Mapping rules, Map<String, Setting> base) {
    Map<String, Setting> settings = new HashMap<>(base);
    for (Node.Entry entry : parts.entries(rules)) {
      String rule = entry.key().text();
      Setting inherited =
          base.getOrDefault(
              rule,
              new Setting(
                  true, Optional.empty(), List.of(), Map.of(), Source.HOUSE, entry.key().place()));
      settings.put(rule, setting(entry, inherited));
    }
    return settings;
  }

  private Setting setting(Node.Entry entry, Setting inherited) {
    if (entry.value() instanceof Node.Mapping mapping) {
      return keyed(entry, mapping, inherited);
    }
    Optional<String> word = level(entry.value(), Quote.of(entry.key().text()));
    return new Setting(
        isOn(word, inherited),
        parsed(word).or(inherited::level),
        inherited.types(),
        inherited.parameters(),
        inherited.source(),
        entry.key().place());
  }

  private Setting keyed(Node.Entry entry, Node.Mapping mapping, Setting inherited) {
    Optional<String> word = Optional.empty();
    Field<List<Located<String>>> types = new Field.Missing<>(mapping.head());
    Field<String> page = new Field.Missing<>(mapping.head());
    Field<Certainty> certainty = new Field.Missing<>(mapping.head());
    Map<String, Node> stated = new HashMap<>();
    for (Node.Entry part : parts.entries(mapping)) {
      switch (part.key().text()) {
        case "level" -> word = level(part.value(), "\"level\"");
        case "types" -> types = read(part, values.list(type));
        case "source" -> page = read(part, sources::url);
        case "certainty" -> certainty = read(part, values.choice(Certainty.values()));
        default -> stated.put(part.key().text(), part.value());
      }
    }
    boolean sourced = !Parts.isAbsent(page) || !Parts.isAbsent(certainty);
    Map<String, Node> parameters = new HashMap<>(inherited.parameters());
    parameters.putAll(stated);
    return new Setting(
        isOn(word, inherited),
        parsed(word).or(inherited::level),
        types instanceof Field.Missing ? inherited.types() : plain(types),
        parameters,
        sourced || !stated.isEmpty() ? sources.of(page, certainty) : inherited.source(),
        entry.key().place());
  }

  private static <T> Field<T> read(Node.Entry part, ValueReader<T> reader) {
    return Fields.read(part.value(), part.key().place(), "\"" + part.key().text() + "\"", reader);
  }

  private static List<String> plain(Field<List<Located<String>>> located) {
    List<String> plain = new ArrayList<>();
    for (Located<String> item : located.value().orElse(List.of())) {
      plain.add(item.value());
    }
    return List.copyOf(plain);
  }

  private Optional<String> level(Node value, String subject) {
    Optional<String> word = values.line(value, subject);
    if (word.isPresent() && !word.get().equals(OFF) && parsed(word).isEmpty()) {
      faults.add(
          FaultKind.UNKNOWN_VALUE,
          value.place(),
          subject + " is " + Quote.of(word.get()) + ", which is no level.",
          "Write one of: error, warning, note, off.");
    }
    return word;
  }

  /** A rule that is off stays off until a level is stated. */
  private static boolean isOn(Optional<String> word, Setting inherited) {
    return word.map(found -> !found.equals(OFF)).orElse(inherited.on());
  }

  private static Optional<Level> parsed(Optional<String> written) {
    for (Level level : Level.values()) {
      if (written.isPresent() && level.word().equals(written.get())) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
