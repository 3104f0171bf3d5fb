package lectern.source;

import java.util.List;
import java.util.Optional;

/**
 * A value read from a text, with all problems found while reading it.
 *
 * @param value absent if the problems prevent it
 * @param problems empty if everything could be read
 */
public record ParseResult<T>(Optional<T> value, List<Problem> problems) {}
