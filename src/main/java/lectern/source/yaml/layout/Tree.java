package lectern.source.yaml.layout;

import java.util.List;

/**
 * The structure of a YAML value as ranges of its source, in UTF-16 units. The end of a block
 * collection is that of its last value.
 */
public sealed interface Tree {
  /** Returns the index of the first character. */
  int start();

  /** Returns the index after the last character. */
  int end();

  /** Returns whether it is a collection without brackets. */
  default boolean isBlock() {
    return false;
  }

  /** A scalar. */
  record Text(int start, int end, Style style) implements Tree {}

  /** The style of a scalar; {@code BLOCK} is literal or folded. */
  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }

  /** A list. */
  record Items(int start, int end, boolean isFlow, List<Tree> items) implements Tree {
    @Override
    public boolean isBlock() {
      return !isFlow;
    }
  }

  /** A mapping. */
  record Fields(int start, int end, boolean isFlow, List<Field> fields) implements Tree {
    @Override
    public boolean isBlock() {
      return !isFlow;
    }
  }

  /**
   * A key with its value.
   *
   * @param name the text of the key
   */
  record Field(String name, Text key, Tree value) {}
}
