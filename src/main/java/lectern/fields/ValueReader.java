package lectern.fields;

import java.util.Optional;
import lectern.source.Node;

/** Reads one kind of value. */
@FunctionalInterface
public interface ValueReader<T> {

  /**
   * Reads a value that is not blank.
   *
   * @param subject what has the value, for messages
   * @return empty when the value could not be read; that has then been reported
   */
  Optional<T> read(Node value, Subject subject);
}
