package lectern.statistics;

import java.util.Optional;
import lectern.session.Named;
import lectern.source.LetterFolding;

/**
 * A value stated for a person or a session, such as a stakeholder group.
 *
 * @param key the key that all its spellings share
 * @param label the value as written or as a term of the profile
 */
public record Value(String key, String label) {

  static Value of(String label) {
    return new Value(LetterFolding.fold(label), label);
  }

  static Value of(Named named) {
    return new Value(named.key(), named.text());
  }

  /** The value of a label, unless it is empty. */
  static Optional<Value> stated(String label) {
    return label.isEmpty() ? Optional.empty() : Optional.of(of(label));
  }
}
