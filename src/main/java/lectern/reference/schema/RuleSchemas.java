package lectern.reference.schema;

import java.util.List;
import lectern.check.Parameter;
import lectern.check.Registry;
import lectern.check.Rule;
import lectern.fields.ValueType;
import lectern.profile.SettingKey;

/** Subschemas of the settings of rules in a configuration. */
final class RuleSchemas {
  private final TypeSchemas types;
  private final Definitions definitions;

  RuleSchemas(TypeSchemas types, Definitions definitions) {
    this.types = types;
    this.definitions = definitions;
  }

  /** An object with every group and the id of every rule. */
  Subschema rules() {
    Subschema properties = new Subschema();
    for (String group : Registry.groups()) {
      properties.with(group, group(group));
    }
    for (Rule rule : Registry.RULES) {
      properties.with(rule.id(), rule(rule));
    }
    return Subschema.object(properties);
  }

  private Subschema group(String group) {
    Subschema level =
        Subschema.object(
                new Subschema()
                    .with(
                        SettingKey.LEVEL.written(),
                        definitions.reference(
                            "rule-" + SettingKey.LEVEL.written(),
                            () -> types.property(SettingKey.LEVEL))))
            .with("required", List.of(SettingKey.LEVEL.written()));
    return new Subschema()
        .with("title", group)
        .with("description", "The level of all rules of this group that have no setting here.")
        .with(
            Subschema.anyOf(
                List.of(types.filled(ValueType.Listed.LEVEL), level, definitions.blank())));
  }

  private Subschema rule(Rule rule) {
    String otherwise =
        rule.needsProfile() ? "off unless a profile enables it" : rule.level().word();
    return new Subschema()
        .with("title", rule.id())
        .with("description", rule.documentation().summary() + " Default: " + otherwise + ".")
        .with(
            Subschema.anyOf(
                List.of(
                    types.filled(ValueType.Listed.LEVEL), settings(rule), definitions.blank())));
  }

  private Subschema settings(Rule rule) {
    Subschema properties = new Subschema();
    for (SettingKey key : SettingKey.values()) {
      String name = "rule-" + key.written();
      properties.with(key.written(), definitions.reference(name, () -> types.property(key)));
    }
    for (Parameter parameter : rule.documentation().parameters()) {
      properties.with(parameter.name(), parameter(parameter));
    }
    return Subschema.object(properties);
  }

  private Subschema parameter(Parameter parameter) {
    String meaning = Descriptions.sentence(parameter.meaning());
    return Descriptions.described(
            parameter.name(), meaning + " Default: " + parameter.otherwise() + ".")
        .with(types.filled(type(parameter.kind())));
  }

  private static ValueType type(Parameter.Kind kind) {
    return switch (kind) {
      case NUMBER -> ValueType.Simple.NUMBER;
      case NUMBERS -> new ValueType.Items(ValueType.Simple.NUMBER);
      case WORDS -> new ValueType.Items(ValueType.Simple.LINE);
    };
  }
}
