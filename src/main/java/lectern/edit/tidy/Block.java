package lectern.edit.tidy;

import java.util.ArrayList;
import java.util.List;
import lectern.source.yaml.layout.Tree;

/** A value with the comments that belong to its parts. */
sealed interface Block {
  /** A scalar or a collection in brackets. */
  record Leaf(Tree tree) implements Block {}

  /**
   * A list or mapping without brackets.
   *
   * @param column its column in the source, counted from 0
   * @param below the comments after the last row
   */
  record Rows(boolean isList, int column, List<Row> rows, List<String> below) implements Block {
    /** Returns the same in the canonical order of its keys. */
    Rows sorted(KeyOrder order) {
      if (isList) {
        return this;
      }
      List<Row> sorted = new ArrayList<>(rows);
      sorted.sort((a, b) -> Integer.compare(order.rank(a.name()), order.rank(b.name())));
      return new Rows(false, column, sorted, below);
    }
  }

  /**
   * An item or a key with its value.
   *
   * @param name the key; empty for an item
   * @param key the key as written
   * @param isApart whether a blank line precedes it and the comments above
   * @param above the comments above, with empty lines among them
   * @param beside the comment at the end of the line, with the spaces before it
   * @param isBelow whether the value begins on a line below the key
   */
  record Row(
      String name,
      String key,
      boolean isApart,
      List<String> above,
      String beside,
      boolean isBelow,
      Block value) {}
}
