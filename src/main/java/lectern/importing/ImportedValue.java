package lectern.importing;

import java.util.List;
import java.util.Map;

/** A value of an imported proposal: a text, a list or a group of keys. */
public sealed interface ImportedValue {
  /** A text, written as a block if it has several lines. */
  record Text(String text) implements ImportedValue {}

  /** A list. */
  record Items(List<ImportedValue> items) implements ImportedValue {
    public Items {
      items = List.copyOf(items);
    }

    /** Returns a list of texts. */
    public static Items of(List<String> texts) {
      return new Items(texts.stream().<ImportedValue>map(Text::new).toList());
    }
  }

  /**
   * A group of keys, such as a person.
   *
   * @param fields the values by their keys, in any order; they are written in the order of the
   *     reference
   */
  record Parts(Map<String, ImportedValue> fields) implements ImportedValue {}
}
