package lectern.fields;

/** The name of a value in messages, which is only formatted if a problem is reported. */
public interface Label {

  /** Returns the name as the subject of a sentence, such as {@code "minutes"} with its quotes. */
  String words();

  /** Returns the name as a noun after "a valid", such as {@code status}. */
  default String noun() {
    return "value of " + words();
  }

  /** Returns the name of an item of a list that has this name. */
  default Label anItem() {
    return new Item(this);
  }

  /** A name in words. */
  record Phrase(String words) implements Label {}

  /** The name of an item of a list. */
  record Item(Label list) implements Label {
    @Override
    public String words() {
      return "An item of " + list.words();
    }

    @Override
    public String noun() {
      return "item of " + list.words();
    }
  }
}
