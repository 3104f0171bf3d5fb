package lectern.fields;

/** The name of a value in messages, made only when a problem is reported. */
public interface Label {

  /** The subject at the beginning of a sentence, such as {@code "minutes"} with its quotes. */
  String words();

  /** An item of a list that has this subject. */
  default Label anItem() {
    return new Item(this);
  }

  /** A subject in words of its own. */
  record Phrase(String words) implements Label {}

  /** An item of a list. */
  record Item(Label list) implements Label {
    @Override
    public String words() {
      return "An item of " + list.words();
    }
  }
}
