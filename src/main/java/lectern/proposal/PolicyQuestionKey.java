package lectern.proposal;

import java.util.List;
import lectern.fields.KeySet;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;

/** The keys of a policy question. */
public enum PolicyQuestionKey implements TypedKey {
  HEADING("heading", "the topic of the question"),
  QUESTION("question", "the question itself");

  /**
   * The beginning of a text without quotes, see {@link PairText#isText}. Classes of characters such
   * as {@code \p{Lu}} are not known to every validator, so it accepts any letter that is not of
   * ASCII.
   */
  static final String OWN_KEY = "(?:[^ ]+ |[A-Z]|[^\\x00-\\x7F])";

  static final List<PolicyQuestionKey> LIST = List.of(values());
  static final KeySet ALL = KeySet.of("a policy question", values(), KeyNames.TABLE);

  private final String written;
  private final String meaning;

  PolicyQuestionKey(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /**
   * Returns the type of a policy question: a mapping, a text, or that text without quotes, which is
   * a mapping in YAML.
   */
  static ValueType question() {
    return new ValueType.Either(
        List.of(
            new ValueType.Printed("", "Access: Who connects the unconnected?"),
            new ValueType.OwnKeys(OWN_KEY, ValueType.Simple.LINE),
            new ValueType.Keyed(ALL.owner(), List.of(values()))));
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
  public ValueType type() {
    return switch (this) {
      case HEADING, QUESTION -> ValueType.Simple.LINE;
    };
  }
}
