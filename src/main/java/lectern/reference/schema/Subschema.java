package lectern.reference.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a schema while it is put together: its members in the order of printing. */
final class Subschema {
  private final Map<String, Object> members = new LinkedHashMap<>();

  /** What one of some subschemas accepts. */
  static Subschema anyOf(List<Subschema> forms) {
    return forms.size() == 1 ? forms.get(0) : new Subschema().put("anyOf", List.copyOf(forms));
  }

  /** What the definition of this name accepts. */
  static Subschema reference(String definition) {
    return new Subschema().with("$ref", "#/$defs/" + definition);
  }

  /** Text that matches a pattern as a whole, but for white space around it. */
  static Subschema text(String pattern) {
    return new Subschema().with("type", "string").with("pattern", whole(pattern));
  }

  /** A pattern for a whole text with white space around it. */
  static String whole(String pattern) {
    return "^\\s*" + pattern + "\\s*$";
  }

  /** One of some words. */
  static Subschema words(List<String> words) {
    return new Subschema().with("enum", words);
  }

  Subschema with(String member, String text) {
    return put(member, text);
  }

  Subschema with(String member, int number) {
    return put(member, number);
  }

  Subschema with(String member, boolean truth) {
    return put(member, truth);
  }

  Subschema with(String member, List<String> texts) {
    return put(member, List.copyOf(texts));
  }

  Subschema with(String member, Subschema part) {
    return put(member, part);
  }

  /** Adds the members of another. */
  Subschema with(Subschema other) {
    members.putAll(other.members);
    return this;
  }

  private Subschema put(String member, Object value) {
    members.put(member, value);
    return this;
  }

  /** Texts, numbers, truths, subschemas, and lists of texts or of subschemas. */
  Map<String, Object> members() {
    return Collections.unmodifiableMap(members);
  }
}
