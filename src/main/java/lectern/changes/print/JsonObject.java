package lectern.changes.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Values;
import lectern.session.Slot;

/**
 * A JSON object under construction. Its members are written in the order in which they are added.
 */
final class JsonObject {
  private final Map<String, Object> members = new LinkedHashMap<>();

  /**
   * Adds a member.
   *
   * @param value an object, a list of values, a number, a truth value, a text, a choice, written as
   *     its word, or a time slot, written as its start and end; left out if it is an empty Optional
   */
  JsonObject with(String member, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> members.put(member, present));
    } else {
      members.put(member, value);
    }
    return this;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Object> member : members.entrySet()) {
      json.writeFieldName(member.getKey());
      write(member.getValue(), json);
    }
    json.writeEndObject();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof JsonObject object) {
      object.write(json);
    } else if (value instanceof Slot slot) {
      new JsonObject().with("start", slot.start()).with("end", slot.end()).write(json);
    } else if (value instanceof List<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value instanceof Enum<?> word ? Values.word(word) : value.toString());
    }
  }
}
