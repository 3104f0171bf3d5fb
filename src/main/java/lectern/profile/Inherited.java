package lectern.profile;

import java.util.Optional;
import lectern.fields.Field;

/**
 * What holds of a key in a profile that extends another: what it states; what it inherits where it
 * does not have the key; nothing where it has the key without a value.
 */
final class Inherited {
  private Inherited() {}

  static <T> Optional<T> or(Field<T> stated, Optional<T> inherited) {
    return stated instanceof Field.Missing ? inherited : stated.value();
  }
}
