package lectern.reference.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** Turns shapes into subschemas. */
final class ShapeSchema {
  private final Definitions definitions;
  private final ListedSchema lists;
  private final Function<TypedKey, String> description;
  private final boolean blankItems;
  private final SettingsSchema settings;

  /**
   * @param description what an editor tells of a key
   * @param blankItems whether blank items of a list are worth a note at most
   */
  ShapeSchema(
      Definitions definitions,
      ListedSchema lists,
      Function<TypedKey, String> description,
      boolean blankItems) {
    this.definitions = definitions;
    this.lists = lists;
    this.description = description;
    this.blankItems = blankItems;
    this.settings = new SettingsSchema(this, definitions);
  }

  /** Keys with values. An author's own keys begin with x-. */
  Subschema keyed(ValueType.Keyed shape) {
    Subschema properties = new Subschema();
    List<String> needed = new ArrayList<>();
    for (TypedKey key : shape.keys()) {
      properties.with(key.written(), property(key));
      if (key.type() instanceof ValueType.Needed) {
        needed.add(key.written());
      }
    }
    Subschema keyed =
        new Subschema()
            .with("type", "object")
            .with("properties", properties)
            .with("patternProperties", new Subschema().with("^x-", true))
            .with("additionalProperties", false);
    return needed.isEmpty() ? keyed : keyed.with("required", needed);
  }

  /** A key's value with what an editor tells of it. */
  Subschema property(TypedKey key) {
    return described(key.written(), description.apply(key)).with(value(key.type()));
  }

  /** A subschema that an editor can tell of. */
  static Subschema described(String written, String description) {
    return new Subschema()
        .with("title", KeyDescriptions.title(written))
        .with("description", description);
  }

  private Subschema value(ValueType type) {
    if (type instanceof ValueType.Needed needed) {
      return needed.value() instanceof ValueType.Items items
          ? Subschema.anyOf(items(items, 1))
          : filled(needed.value());
    }
    if (type instanceof ValueType.Filled filled) {
      return filled(filled.value());
    }
    List<Subschema> forms = new ArrayList<>(forms(type));
    forms.add(definitions.blank());
    return Subschema.anyOf(forms);
  }

  /** A value that is not blank. */
  Subschema filled(ValueType type) {
    return Subschema.anyOf(forms(type));
  }

  private List<Subschema> forms(ValueType type) {
    if (type instanceof ValueType.Items items) {
      return items(items, 0);
    }
    if (type instanceof ValueType.Either either) {
      return either.forms().stream().flatMap(form -> forms(form).stream()).toList();
    }
    if (type instanceof ValueType.Choice choice) {
      return choice(choice);
    }
    return List.of(form(type));
  }

  private Subschema form(ValueType type) {
    if (type instanceof ValueType.Simple simple) {
      return definitions.reference(SimpleSchema.name(simple), () -> SimpleSchema.of(simple));
    }
    if (type instanceof ValueType.Listed listed) {
      return listed(listed);
    }
    if (type instanceof ValueType.Printed printed) {
      return printed(printed);
    }
    if (type instanceof ValueType.Keyed keyed) {
      String name = keyed.owner().substring(keyed.owner().indexOf(' ') + 1).replace(' ', '-');
      return definitions.reference(name, () -> keyed(keyed));
    }
    if (type instanceof ValueType.OneKey one) {
      return oneKey(one);
    }
    if (type instanceof ValueType.Named named) {
      return named == ValueType.Named.RULES ? settings.rules() : SettingsSchema.sources();
    }
    throw new IllegalArgumentException(type + " stands behind keys only");
  }

  private Subschema listed(ValueType.Listed shape) {
    return definitions.reference(ListedSchema.name(shape), () -> lists.of(shape));
  }

  private static List<Subschema> choice(ValueType.Choice choice) {
    String anyCase = AnyCase.pattern(choice.words()).replace("-", "[ -]");
    return List.of(Subschema.words(choice.words()), Subschema.text(anyCase));
  }

  private static Subschema printed(ValueType.Printed printed) {
    Subschema text = new Subschema().with("type", SimpleSchema.ANY_TEXT);
    if (!printed.pattern().isEmpty()) {
      text.with("pattern", Subschema.whole(printed.pattern()));
    }
    return text.with("examples", List.of(printed.example()));
  }

  private Subschema oneKey(ValueType.OneKey one) {
    return new Subschema()
        .with("type", "object")
        .with("minProperties", 1)
        .with("maxProperties", 1)
        .with("patternProperties", new Subschema().with("^" + one.pattern(), value(one.value())))
        .with("additionalProperties", false);
  }

  private List<Subschema> items(ValueType.Items shape, int least) {
    List<Subschema> single = forms(shape.item());
    List<Subschema> item = new ArrayList<>(single);
    if (blankItems) {
      item.add(definitions.blankItem());
    }
    Subschema list = new Subschema().with("type", "array").with("items", Subschema.anyOf(item));
    List<Subschema> forms = new ArrayList<>();
    forms.add(least > 0 ? list.with("minItems", least) : list);
    forms.addAll(single);
    return forms;
  }
}
