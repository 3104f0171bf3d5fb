package lectern.fields;

/** What an unknown key most likely means. */
public sealed interface KeyMeaning {

  /**
   * A key of the same mapping.
   *
   * @param isFrequent whether other YAML files often have a key of the written name
   * @param remark a sentence to add to the remedy; empty if there is none
   */
  record Same(String key, boolean isFrequent, String remark) implements KeyMeaning {

    /** Creates the meaning of a key that is written differently. */
    public Same(String key) {
      this(key, false, "");
    }
  }

  /**
   * A key of a value in the mapping.
   *
   * @param outer the key of that value
   * @param isItem whether the value is a list, whose items have the key
   */
  record Inner(String outer, String key, boolean isItem, boolean isFrequent)
      implements KeyMeaning {}

  /** A key of the mapping around. */
  record Outer(String key) implements KeyMeaning {}

  /** A setting, whose place is the configuration. */
  record Setting(boolean isFrequent) implements KeyMeaning {}

  /** Returns whether the written name says little about the file, as it is frequent in others. */
  default boolean isFrequent() {
    return false;
  }
}
