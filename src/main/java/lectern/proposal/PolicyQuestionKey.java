package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;

/** The keys of a policy question. */
public enum PolicyQuestionKey implements ShapedKey {
  HEADING("heading", "what the question is about"),
  QUESTION("question", "the question itself");

  static final List<PolicyQuestionKey> LIST = List.of(values());
  static final KeySet ALL = KeySet.of("a policy question", values());

  private final String written;
  private final String meaning;

  PolicyQuestionKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /**
   * What a policy question looks like: keys, a text, or that text without quotes, which YAML takes
   * for a key with a value.
   */
  static Shape question() {
    return new Shape.Either(
        List.of(
            new Shape.Printed("", "Access: Who connects the unconnected?"),
            new Shape.OneKey("(?:[^ ]+ |\\p{Lu})", Shape.Simple.LINE),
            new Shape.Keyed(ALL.owner(), List.of(values()))));
  }

  @Override
  public String written() {
    return written;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public Shape shape() {
    return switch (this) {
      case HEADING, QUESTION -> Shape.Simple.LINE;
    };
  }
}
