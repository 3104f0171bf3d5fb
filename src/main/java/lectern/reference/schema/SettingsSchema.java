package lectern.reference.schema;

import java.util.List;
import lectern.check.Parameter;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.fields.ValueType;
import lectern.profile.SettingKey;

/** What a configuration may say of rules. */
final class SettingsSchema {
  private final ShapeSchema shapes;
  private final Definitions definitions;

  SettingsSchema(ShapeSchema shapes, Definitions definitions) {
    this.shapes = shapes;
    this.definitions = definitions;
  }

  /** Short names with the addresses of pages. */
  static Subschema sources() {
    return new Subschema()
        .with("type", "object")
        .with(
            "additionalProperties",
            new Subschema()
                .with("type", "string")
                .with("pattern", "^\\s*https?://")
                .with("examples", List.of("https://www.intgovforum.org/")));
  }

  /** Every rule's id with its settings. */
  Subschema rules() {
    return definitions.reference("rules", this::definition);
  }

  private Subschema definition() {
    Subschema properties = new Subschema();
    for (Rule rule : Registry.RULES) {
      properties.with(rule.id(), rule(rule));
    }
    return new Subschema()
        .with("type", "object")
        .with("properties", properties)
        .with("additionalProperties", false);
  }

  private Subschema rule(Rule rule) {
    String otherwise =
        rule.needsProfile() ? "off where no profile asks for it" : rule.level().word();
    return new Subschema()
        .with("title", rule.id())
        .with("description", rule.documentation().summary() + " Default: " + otherwise + ".")
        .with(
            Subschema.anyOf(
                List.of(
                    shapes.filled(ValueType.Listed.LEVEL), settings(rule), definitions.blank())));
  }

  private Subschema settings(Rule rule) {
    Subschema properties = new Subschema();
    for (SettingKey key : SettingKey.values()) {
      String name = "rule-" + key.written();
      properties.with(key.written(), definitions.reference(name, () -> shapes.property(key)));
    }
    for (Parameter parameter : rule.documentation().parameters()) {
      properties.with(parameter.name(), parameter(parameter));
    }
    return new Subschema()
        .with("type", "object")
        .with("properties", properties)
        .with("additionalProperties", false);
  }

  private Subschema parameter(Parameter parameter) {
    String description =
        KeyDescriptions.sentence(parameter.meaning()) + " Default: " + parameter.otherwise() + ".";
    return ShapeSchema.described(parameter.name(), description)
        .with(shapes.filled(type(parameter.kind())));
  }

  private static ValueType type(Parameter.Kind kind) {
    return switch (kind) {
      case NUMBER -> ValueType.Simple.NUMBER;
      case NUMBERS -> new ValueType.Items(ValueType.Simple.NUMBER);
      case WORDS -> new ValueType.Items(ValueType.Simple.LINE);
    };
  }
}
