package lectern.source;

import java.util.List;
import java.util.Optional;

/**
 * A value read from a text, with all problems met while reading it.
 *
 * @param value absent where the problems leave none
 * @param problems empty where everything could be read
 */
public record ParseResult<T>(Optional<T> value, List<Problem> problems) {}
