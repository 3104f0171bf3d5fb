package lectern.reference.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.fields.Values;

/** Subschemas of value types, with those that have a name among the definitions. */
final class TypeSchemas {
  private final Definitions definitions;
  private final LeafSchemas leaves;
  private final Function<TypedKey, Subschema> described;
  private final boolean blankItems;

  /**
   * Makes the subschemas of one schema.
   *
   * @param described a subschema with the title and the description of a key
   * @param blankItems whether lists may have blank items
   */
  TypeSchemas(
      Definitions definitions,
      LeafSchemas leaves,
      Function<TypedKey, Subschema> described,
      boolean blankItems) {
    this.definitions = definitions;
    this.leaves = leaves;
    this.described = described;
    this.blankItems = blankItems;
  }

  /** An object with keys; custom keys begin with x-. */
  Subschema keyed(ValueType.Keyed type) {
    Subschema properties = new Subschema();
    List<String> required = new ArrayList<>();
    for (TypedKey key : type.keys()) {
      properties.with(key.written(), property(key));
      if (key.type() instanceof ValueType.Needed) {
        required.add(key.written());
      }
    }
    Subschema keyed =
        new Subschema()
            .with("type", "object")
            .with("properties", properties)
            .with("patternProperties", new Subschema().with("^x-", true))
            .with("additionalProperties", false);
    return required.isEmpty() ? keyed : keyed.with("required", required);
  }

  /** A key's value with its title and description. */
  Subschema property(TypedKey key) {
    return described.apply(key).with(value(key.type()));
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
      String pattern = LeafSchemas.anyCase(choice.words()).replace("-", "[ -]");
      return List.of(Subschema.words(choice.words()), Subschema.text(pattern));
    }
    return List.of(form(type));
  }

  private Subschema form(ValueType type) {
    if (type instanceof ValueType.Simple simple) {
      return definitions.reference(LeafSchemas.name(simple), () -> LeafSchemas.simple(simple));
    }
    if (type instanceof ValueType.Listed listed) {
      return definitions.reference("listed-" + Values.word(listed), () -> leaves.listed(listed));
    }
    if (type instanceof ValueType.Printed printed) {
      return printed(printed);
    }
    if (type instanceof ValueType.Keyed keyed) {
      return definitions.reference(name(keyed), () -> keyed(keyed));
    }
    if (type instanceof ValueType.OwnKeys own) {
      return ownKeys(own);
    }
    if (type == ValueType.Named.RULES) {
      return definitions.reference("rules", new RuleSchemas(this, definitions)::rules);
    }
    if (type == ValueType.Named.SOURCES) {
      return sources();
    }
    throw new IllegalArgumentException(type + " is the type of a key only");
  }

  /** The name under which a mapping is defined: what it describes, without the article. */
  private static String name(ValueType.Keyed keyed) {
    String owner = keyed.owner().replaceFirst("^(?:an?|the) ", "");
    return owner.replace("'s", "").replace(' ', '-');
  }

  private static Subschema printed(ValueType.Printed printed) {
    Subschema text = new Subschema().with("type", LeafSchemas.ANY_TEXT);
    if (!printed.pattern().isEmpty()) {
      text.with("pattern", Subschema.whole(printed.pattern()));
    }
    return text.with("examples", List.of(printed.example()));
  }

  private Subschema ownKeys(ValueType.OwnKeys own) {
    return new Subschema()
        .with("type", "object")
        .with("minProperties", 1)
        .with("patternProperties", new Subschema().with("^" + own.pattern(), value(own.value())))
        .with("additionalProperties", false);
  }

  private static Subschema sources() {
    return new Subschema()
        .with("type", "object")
        .with(
            "additionalProperties",
            new Subschema()
                .with("type", "string")
                .with("pattern", "^\\s*https?://")
                .with("examples", List.of("https://www.intgovforum.org/")));
  }

  /** A list, or a single item in its place. */
  private List<Subschema> items(ValueType.Items type, int least) {
    List<Subschema> single = forms(type.item());
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
