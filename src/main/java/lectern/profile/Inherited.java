package lectern.profile;

import java.util.Optional;
import lectern.fields.Field;

/**
 * The inheritance of a key's value: its own value; the inherited one if the key is missing; none if
 * the key is blank.
 */
final class Inherited {
  private Inherited() {}

  static <T> Optional<T> or(Field<T> stated, Optional<T> inherited) {
    return stated instanceof Field.Missing ? inherited : stated.value();
  }
}
