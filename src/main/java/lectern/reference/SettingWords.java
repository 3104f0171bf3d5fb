package lectern.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lectern.fields.Values;
import lectern.profile.Setting;
import lectern.source.yaml.Node;

/** What a profile says of a rule, in words. */
final class SettingWords {
  private SettingWords() {}

  /** {@code an error, at least 3, for the session type workshop}; {@code off}. */
  static String of(Setting setting) {
    List<String> words = new ArrayList<>(List.of(level(setting)));
    if (setting.on()) {
      words.addAll(parameters(setting));
      if (!setting.types().isEmpty()) {
        words.add(types(setting));
      }
    }
    return String.join(", ", words);
  }

  /** {@code an error}; {@code off}; {@code in force} where the rule keeps its own level. */
  static String level(Setting setting) {
    if (!setting.on()) {
      return "off";
    }
    return setting.level().map(LevelWords::of).orElse("in force");
  }

  /** Each parameter, such as {@code at least 3}. */
  static List<String> parameters(Setting setting) {
    List<String> words = new ArrayList<>();
    for (String name : new TreeSet<>(setting.parameters().keySet())) {
      words.add(parameter(name, value(setting.parameters().get(name).value())));
    }
    return words;
  }

  /** {@code for the session type workshop}. */
  static String types(Setting setting) {
    return setting.types().isEmpty()
        ? "for all session types"
        : "for the session type " + ListWords.or(setting.types());
  }

  private static String value(Node value) {
    List<String> items = new ArrayList<>();
    for (Node item : Values.items(value)) {
      items.add(item instanceof Node.Scalar scalar ? scalar.text() : item.kind());
    }
    return ListWords.or(items);
  }

  private static String parameter(String name, String value) {
    return switch (name) {
      case "minimum" -> "at least " + value;
      case "maximum" -> "at most " + value;
      case "minutes" -> value + " minutes";
      case "percent" -> value + " percent";
      default -> name + ": " + value;
    };
  }
}
