package lectern.fields;

import java.util.Optional;
import lectern.source.yaml.Node;

/** Reads values of one type. */
@FunctionalInterface
public interface ValueReader<T> {

  /**
   * Reads a value that is not blank.
   *
   * @param label the name of the value in messages
   * @return empty if the value could not be read, which has then been reported
   */
  Optional<T> read(Node value, Label label);
}
