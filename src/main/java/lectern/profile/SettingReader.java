package lectern.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Values;
import lectern.source.FaultKind;
import lectern.source.Node;
import lectern.source.Quote;

/**
 * Reads what a profile says of one rule: {@code off}, a level, or a level with parameters and a
 * source.
 */
final class SettingReader {
  private static final String OFF = "off";

  private final SourceList sources;
  private final FaultList faults;
  private final Values values;

  SettingReader(SourceList sources, FaultList faults) {
    this.sources = sources;
    this.faults = faults;
    this.values = new Values(faults);
  }

  Setting setting(Node.Entry entry) {
    if (!(entry.value() instanceof Node.Mapping mapping)) {
      return brief(entry);
    }
    Optional<String> written = Optional.empty();
    Optional<String> url = Optional.empty();
    Optional<Certainty> certainty = Optional.empty();
    Map<String, Node> parameters = new HashMap<>();
    for (Node.Entry part : mapping.entries()) {
      String name = part.key().text();
      String subject = "\"" + name + "\"";
      switch (name) {
        case "level" -> written = level(part.value(), subject);
        case "source" -> url = sources.url(part.value(), subject);
        case "certainty" ->
            certainty = values.choice(Certainty.values()).read(part.value(), subject);
        default -> parameters.put(name, part.value());
      }
    }
    Source source =
        url.isEmpty() ? Source.HOUSE : new Source(url, certainty.orElse(Certainty.STATED));
    return new Setting(
        !written.equals(Optional.of(OFF)),
        parsed(written),
        parameters,
        source,
        entry.key().place());
  }

  private Setting brief(Node.Entry entry) {
    Optional<String> written = level(entry.value(), "\"" + entry.key().text() + "\"");
    return new Setting(
        !written.equals(Optional.of(OFF)),
        parsed(written),
        Map.of(),
        Source.HOUSE,
        entry.key().place());
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

  private static Optional<Level> parsed(Optional<String> written) {
    for (Level level : Level.values()) {
      if (written.isPresent() && level.word().equals(written.get())) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
