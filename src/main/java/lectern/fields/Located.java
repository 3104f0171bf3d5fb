package lectern.fields;

import java.util.Optional;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/**
 * One value of a list with its place.
 *
 * @param written what the value was read from, where that is one text
 */
public record Located<T>(T value, SourceRange range, Optional<Node.Scalar> written) {}
