package lectern.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a proposal should hold once it is read, independent of how it is written. */
public sealed interface Model {

  /** The model as plain lists, maps and values, to compare with {@link Plain}. */
  Object plain();

  /**
   * One value.
   *
   * @param text as a YAML reader should give it
   * @param plain what a proposal makes of the text
   */
  record Text(String text, Object plain) implements Model {
    /** A text that a proposal takes as it is. */
    public static Text of(String text) {
      return new Text(text, text);
    }
  }

  /** A list. */
  record Items(List<Model> items) implements Model {
    @Override
    public Object plain() {
      return items.stream().map(Model::plain).toList();
    }
  }

  /** One item that stands for a list of one. */
  record Alone(Model item) implements Model {
    @Override
    public Object plain() {
      return List.of(item.plain());
    }
  }

  /** Keys with values, in any order. */
  record Keys(Map<String, Model> entries) implements Model {
    @Override
    public Object plain() {
      Map<String, Object> plain = new HashMap<>();
      entries.forEach((key, value) -> plain.put(key, value.plain()));
      return plain;
    }
  }
}
