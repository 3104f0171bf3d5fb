package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.Shape;
import lectern.fields.ShapedKey;

/** The keys of a policy question. */
public enum PolicyQuestionKey implements ShapedKey {
  HEADING("heading", "what the question is about", Shape.Simple.LINE),
  QUESTION("question", "the question itself", Shape.Simple.LINE);

  static final KeySet ALL = KeySet.of("a policy question", values());

  /**
   * What a policy question looks like: keys, a text, or that text without quotes, which YAML takes
   * for a key with a value.
   */
  static final Shape SHAPE =
      new Shape.Either(
          List.of(
              new Shape.Printed("[\\s\\S]*", "Access: Who connects the unconnected?"),
              new Shape.OneKey("(?:[^ ]+ |\\p{Lu})", Shape.Simple.LINE),
              new Shape.Keyed(ALL.owner(), List.of(values()))));

  private final String written;
  private final String meaning;
  private final Shape shape;

  PolicyQuestionKey(String written, String meaning, Shape shape) {
    this.written = written;
    this.meaning = meaning;
    this.shape = shape;
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
    return shape;
  }
}
