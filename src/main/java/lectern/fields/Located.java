package lectern.fields;

import java.util.Optional;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/**
 * A value of a list with its range.
 *
 * @param range the range of the value
 * @param written the scalar that the value was read from, if it is one scalar
 */
public record Located<T>(T value, SourceRange range, Optional<Node.Scalar> written) {}
