package lectern.statistics;

import java.util.Optional;
import lectern.session.Named;
import lectern.session.PersonName;

/**
 * A value that a proposal states of a person or a session, such as a stakeholder group.
 *
 * @param key the key that all spellings share
 * @param label as written or in the profile's word
 */
public record Value(String key, String label) {

  static Value of(String label) {
    return new Value(PersonName.key(label), label);
  }

  static Value of(Named named) {
    return new Value(named.key(), named.text());
  }

  /** The value of a label, unless it is empty. */
  static Optional<Value> stated(String label) {
    return label.isEmpty() ? Optional.empty() : Optional.of(of(label));
  }
}
