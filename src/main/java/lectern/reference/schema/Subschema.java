package lectern.reference.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A schema or a part of one under construction: its members in the order of printing. */
final class Subschema {
  private final Map<String, Object> members = new LinkedHashMap<>();

  /** A subschema that accepts what any of some others accepts. */
  static Subschema anyOf(List<Subschema> forms) {
    return forms.size() == 1 ? forms.get(0) : new Subschema().with("anyOf", List.copyOf(forms));
  }

  /** A reference to a definition. */
  static Subschema reference(String definition) {
    return new Subschema().with("$ref", "#/$defs/" + definition);
  }

  /** A text that matches a pattern as a whole, but for white space around it. */
  static Subschema text(String pattern) {
    return new Subschema().with("type", "string").with("pattern", whole(pattern));
  }

  /** A pattern for a whole text with white space around it. */
  static String whole(String pattern) {
    return "^\\s*" + pattern + "\\s*$";
  }

  /** An enumeration of words. */
  static Subschema words(List<String> words) {
    return new Subschema().with("enum", words);
  }

  /** An object that has no other properties than these. */
  static Subschema object(Subschema properties) {
    return new Subschema()
        .with("type", "object")
        .with("properties", properties)
        .with("additionalProperties", false);
  }

  /**
   * Adds a member.
   *
   * @param value a string, an int, a boolean, a subschema, or a list of strings or subschemas
   */
  Subschema with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  /** Adds the members of another subschema. */
  Subschema with(Subschema other) {
    members.putAll(other.members);
    return this;
  }

  /** The subschema as indented JSON. */
  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      write(this, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Subschema part) {
      json.writeStartObject();
      for (Map.Entry<String, Object> member : part.members.entrySet()) {
        json.writeFieldName(member.getKey());
        write(member.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(item, json);
      }
      json.writeEndArray();
    } else {
      json.writeObject(value);
    }
  }
}
