package lectern.reference.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What a schema defines once and refers to by name. */
final class Definitions {
  private static final String BLANK = "blank";
  private static final String BLANK_ITEM = "blank-item";

  private final Map<String, Subschema> byName = new TreeMap<>();

  /** A reference to a definition, which is made when it is first asked for. */
  Subschema reference(String name, Supplier<Subschema> definition) {
    if (!byName.containsKey(name)) {
      byName.put(name, definition.get());
    }
    return Subschema.reference(name);
  }

  /** No value, which is worth a note at most. */
  Subschema blank() {
    Subschema item = blankItem();
    return reference(BLANK, () -> nothing().with("items", item));
  }

  /** An item of a list without a value. */
  Subschema blankItem() {
    return reference(BLANK_ITEM, () -> nothing().with("maxItems", 0));
  }

  private static Subschema nothing() {
    return new Subschema()
        .with("description", "Nothing yet.")
        .with("type", List.of("null", "string", "array", "object"))
        .with("pattern", "^\\s*$")
        .with("maxProperties", 0);
  }

  /** All of them, by name. */
  Subschema all() {
    Subschema all = new Subschema();
    byName.forEach(all::with);
    return all;
  }
}
