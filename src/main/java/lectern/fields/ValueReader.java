package lectern.fields;

import java.util.Optional;
import lectern.source.yaml.Node;

/** Reads one kind of value. */
@FunctionalInterface
public interface ValueReader<T> {

  /**
   * Reads a value that is not blank.
   *
   * @param label what has the value, for messages
   * @return empty when the value could not be read; that has then been reported
   */
  Optional<T> read(Node value, Label label);
}
