package lectern.source.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.source.Problem;
import lectern.source.SourceRange;

/**
 * One YAML document of a file.
 *
 * @param root its value; absent if it could not be read, which {@code problems} explains
 * @param problems the problems of the YAML, none if it is valid
 * @param aliases the range of each alias with that of the value that its anchor names
 */
public record Document(
    Optional<Node> root, List<Problem> problems, Map<SourceRange, SourceRange> aliases) {}
