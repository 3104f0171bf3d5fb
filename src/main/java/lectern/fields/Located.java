package lectern.fields;

import java.util.Optional;
import lectern.source.Node;
import lectern.source.Place;

/**
 * One value of a list with its place.
 *
 * @param written what the value was read from, where that is one text
 */
public record Located<T>(T value, Place place, Optional<Node.Scalar> written) {}
