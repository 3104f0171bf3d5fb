package lectern.importing.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts of JSON values. */
final class JsonText {
  /** The entries by which systems name an object. */
  private static final List<String> NAMES = List.of("name", "title", "en");

  private JsonText() {}

  /**
   * Returns the text of a value: of an object its name, in English if it has several languages; of
   * a list its items on lines. Nothing, false and empty values have an empty text.
   */
  static String of(JsonNode value) {
    if (value.isNull() || value.isMissingNode() || (value.isBoolean() && !value.booleanValue())) {
      return "";
    }
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(of(item)));
      items.removeIf(String::isBlank);
      return String.join("\n", items);
    }
    if (!value.isObject()) {
      return value.asText();
    }
    for (String name : NAMES) {
      if (value.hasNonNull(name)) {
        return of(value.get(name));
      }
    }
    return isTranslated(value)
        ? of(value.elements().next())
        : value.isEmpty() ? "" : value.toString();
  }

  /** Returns the text of a value with everything in it: of an object, each entry with its name. */
  static String whole(JsonNode value) {
    if (!value.isContainerNode()) {
      return of(value);
    }
    List<String> parts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> parts.add(whole(item)));
      parts.removeIf(String::isBlank);
      return String.join("\n", parts);
    }
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      String text = whole(entry.getValue());
      if (!text.isBlank()) {
        parts.add(entry.getKey() + ": " + text);
      }
    }
    return String.join(", ", parts);
  }

  /** Returns whether the keys of an object are languages. */
  private static boolean isTranslated(JsonNode value) {
    List<String> keys = new ArrayList<>();
    value.fieldNames().forEachRemaining(keys::add);
    return !keys.isEmpty()
        && keys.stream().allMatch(key -> key.matches("[a-z]{2}(?:[-_][A-Za-z]+)?"))
        && keys.stream().allMatch(key -> value.get(key).isTextual());
  }
}
