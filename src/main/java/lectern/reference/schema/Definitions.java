package lectern.reference.schema;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The definitions of a schema ({@code $defs}), which its other parts refer to by name. */
final class Definitions {
  private final TreeMap<String, Subschema> byName = new TreeMap<>();

  /** A reference to a definition, which is made when it is first used. */
  Subschema reference(String name, Supplier<Subschema> definition) {
    if (!byName.containsKey(name)) {
      // A definition may refer to itself.
      byName.put(name, new Subschema());
      byName.put(name, definition.get());
    }
    return Subschema.reference(name);
  }

  /** A reference to the definition of a blank value. */
  Subschema blank() {
    Subschema item = blankItem();
    return reference("blank", () -> nothing().with("items", item));
  }

  /** A reference to the definition of a blank item of a list. */
  Subschema blankItem() {
    return reference("blank-item", () -> nothing().with("maxItems", 0));
  }

  private static Subschema nothing() {
    return new Subschema()
        .with("description", "A blank value.")
        .with("type", List.of("null", "string", "array", "object"))
        .with("pattern", "^\\s*$")
        .with("maxProperties", 0);
  }

  /** All definitions, sorted by name. */
  Subschema all() {
    Subschema all = new Subschema();
    byName.forEach(all::with);
    return all;
  }
}
