package lectern.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.Problems;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/**
 * Reads a profile's setting of a rule: a level or {@code off}, or a mapping with the keys: {@code
 * level}, {@code types}, {@code source}, {@code certainty}, and parameters. A group of rules has a
 * level only; the setting of a rule by its ID takes precedence over that of its group.
 *
 * <p>Each of these replaces an inherited value; the others are kept. An exception is the source: a
 * profile that changes a parameter no longer inherits the source.
 */
final class SettingReader {
  private static final String OFF = "off";

  private final SourceList sources;
  private final ProfileFields parts;
  private final Problems problems;
  private final TermReader type;

  SettingReader(SourceList sources, ProfileFields parts, Problems problems, TermReader type) {
    this.sources = sources;
    this.parts = parts;
    this.problems = problems;
    this.type = type;
  }

  /** Reads all settings of a profile by rule id, including inherited ones. */
  Map<String, Setting> read(Fields profile, Map<String, Setting> base) {
    Field<Node.Mapping> rules = profile.read(ProfileKey.RULES, parts.keyed);
    if (rules.value().isEmpty()) {
      return rules instanceof Field.Missing ? base : Map.of();
    }
    Map<String, Setting> settings = new HashMap<>(base);
    List<Node.Entry> entries = parts.entries(rules.value().get());
    for (Node.Entry entry : entries) {
      if (Setting.isGroup(entry.key().text())) {
        addGroup(entry, settings);
      }
    }
    for (Node.Entry entry : entries) {
      if (!Setting.isGroup(entry.key().text())) {
        add(entry, settings);
      }
    }
    return settings;
  }

  private void add(Node.Entry entry, Map<String, Setting> settings) {
    String rule = entry.key().text();
    if (ProfileFields.read(entry, parts.any) instanceof Field.Blank) {
      settings.put(rule, Setting.reset(entry.key().range()));
      return;
    }
    Setting inherited =
        Optional.ofNullable(settings.get(rule))
            .or(() -> Optional.ofNullable(settings.get(Setting.group(rule))))
            .filter(setting -> !setting.isReset())
            .orElseGet(() -> unset(entry.key().range()));
    settings.put(rule, setting(entry, inherited));
  }

  /** Adds the setting of a group, and changes the settings that its rules have so far. */
  private void addGroup(Node.Entry entry, Map<String, Setting> settings) {
    String group = entry.key().text();
    Setting before = settings.getOrDefault(group, Setting.reset(entry.key().range()));
    boolean isReset = ProfileFields.read(entry, parts.any) instanceof Field.Blank;
    Setting now = isReset ? Setting.reset(entry.key().range()) : groupSetting(entry);
    settings.replaceAll(
        (rule, setting) ->
            Setting.group(rule).equals(group) ? setting.inGroup(before, now) : setting);
    settings.put(group, now);
  }

  /** Reads a group's level; all other keys are kept as parameters, so that they can be reported. */
  private Setting groupSetting(Node.Entry entry) {
    SourceRange range = entry.key().range();
    Optional<String> word = Optional.empty();
    Optional<SourceRange> levelRange = Optional.empty();
    Map<String, Node.Entry> others = new HashMap<>();
    if (entry.value() instanceof Node.Mapping mapping) {
      for (Node.Entry part : parts.entries(mapping)) {
        if (part.key().text().equals(SettingKey.LEVEL.written())) {
          word = level(part.value(), SettingKey.LEVEL);
          levelRange = Optional.of(part.key().range());
        } else {
          others.put(part.key().text(), part);
        }
      }
    } else {
      word = level(entry.value(), new Label.Phrase(Quote.of(entry.key().text())));
      levelRange = Optional.of(range);
    }
    return new Setting(
        isOn(word, unset(range)),
        parsed(word),
        List.of(),
        others,
        Source.HOUSE.orStatedAt(range),
        range,
        levelRange);
  }

  private static Setting unset(SourceRange range) {
    return new Setting(
        true,
        Optional.empty(),
        List.of(),
        Map.of(),
        Source.HOUSE.orStatedAt(range),
        range,
        Optional.empty());
  }

  private Setting setting(Node.Entry entry, Setting inherited) {
    if (entry.value() instanceof Node.Mapping mapping) {
      return keyed(entry, mapping, inherited);
    }
    Optional<String> word = level(entry.value(), new Label.Phrase(Quote.of(entry.key().text())));
    return new Setting(
        isOn(word, inherited),
        word.isPresent() ? parsed(word) : inherited.level(),
        inherited.types(),
        inherited.parameters(),
        inherited.source().orStatedAt(entry.key().range()),
        entry.key().range(),
        Optional.of(entry.key().range()));
  }

  private Setting keyed(Node.Entry entry, Node.Mapping mapping, Setting inherited) {
    Optional<String> word = Optional.empty();
    Optional<SourceRange> levelRange = inherited.levelRange();
    List<String> types = inherited.types();
    Field<String> page = new Field.Missing<>(mapping.head());
    Field<Certainty> certainty = new Field.Missing<>(mapping.head());
    Map<String, Node.Entry> stated = new HashMap<>();
    for (Node.Entry part : parts.entries(mapping)) {
      Optional<SettingKey> key = SettingKey.find(part.key().text());
      if (key.isEmpty()) {
        stated.put(part.key().text(), part);
        continue;
      }
      switch (key.get()) {
        case LEVEL -> {
          word = level(part.value(), SettingKey.LEVEL);
          levelRange = Optional.of(part.key().range());
        }
        case TYPES -> types = parts.list(part, type);
        case SOURCE -> page = ProfileFields.read(part, sources);
        case CERTAINTY -> certainty = ProfileFields.read(part, parts.certainty);
      }
    }
    boolean sourced = !ProfileFields.isAbsent(page) || !ProfileFields.isAbsent(certainty);
    Map<String, Node.Entry> parameters = new HashMap<>(inherited.parameters());
    parameters.putAll(stated);
    Source source = sourced || !stated.isEmpty() ? sources.of(page, certainty) : inherited.source();
    return new Setting(
        isOn(word, inherited),
        word.isPresent() ? parsed(word) : inherited.level(),
        types,
        parameters,
        source.orStatedAt(entry.key().range()),
        entry.key().range(),
        levelRange);
  }

  private Optional<String> level(Node value, Label label) {
    Optional<String> word = parts.line.read(value, label);
    if (word.isPresent() && !word.get().equals(OFF) && parsed(word).isEmpty()) {
      problems.add(
          ProblemKind.UNKNOWN_VALUE,
          value.range(),
          Quote.of(word.get()) + " is not a valid level.",
          "Use error, warning, note or off.");
    }
    return word;
  }

  /** Returns whether a rule is on: one that is off stays off unless a level is set. */
  private static boolean isOn(Optional<String> word, Setting inherited) {
    return word.isPresent() ? !word.get().equals(OFF) : inherited.on();
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
