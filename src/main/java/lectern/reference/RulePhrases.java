package lectern.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lectern.fields.Values;
import lectern.profile.Level;
import lectern.profile.Profile;
import lectern.profile.Requirement;
import lectern.profile.Setting;
import lectern.source.yaml.Node;

/** English phrases for required fields and for the settings of rules. */
final class RulePhrases {
  /** The id of the rule that reports missing fields. */
  static final String REQUIRED = "structure/required";

  private RulePhrases() {}

  /** The stage and session types that require a field: {@code submission (workshop)}. */
  static String where(Requirement requirement) {
    List<String> types = requirement.types();
    return requirement.from().word() + (types.isEmpty() ? "" : " (" + Phrases.either(types) + ")");
  }

  /** The level of the finding for a missing field: {@code error}. */
  static String level(Requirement requirement, Profile profile) {
    return requirement
        .level()
        .or(() -> profile.settingOrGroup(REQUIRED).flatMap(Setting::level))
        .orElse(Level.ERROR)
        .word();
  }

  /** A setting: {@code error, at least 3, for the session type workshop}; {@code off}. */
  static String setting(Setting setting) {
    List<String> words = new ArrayList<>(List.of(level(setting)));
    if (setting.on()) {
      words.addAll(parameters(setting));
      if (!setting.types().isEmpty()) {
        words.add(types(setting));
      }
    }
    return String.join(", ", words);
  }

  /** A level: {@code error}; {@code off}; {@code on} for the default level of the rule. */
  static String level(Setting setting) {
    return setting.on() ? setting.level().map(Level::word).orElse("on") : "off";
  }

  /** The parameters of a setting, each such as {@code at least 3}. */
  static List<String> parameters(Setting setting) {
    List<String> words = new ArrayList<>();
    for (String name : new TreeSet<>(setting.parameters().keySet())) {
      words.add(parameter(name, value(setting.parameters().get(name).value())));
    }
    return words;
  }

  private static String value(Node value) {
    List<String> items = new ArrayList<>();
    for (Node item : Values.items(value)) {
      items.add(item instanceof Node.Scalar scalar ? scalar.text() : item.kind());
    }
    return Phrases.either(items);
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

  /** The session types of a setting: {@code for the session type workshop}. */
  static String types(Setting setting) {
    return setting.types().isEmpty()
        ? "for all session types"
        : "for the session type " + Phrases.either(setting.types());
  }
}
