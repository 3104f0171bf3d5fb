package lectern.source.yaml;

import java.util.List;
import java.util.Optional;
import lectern.source.Problem;

/**
 * One YAML document of a file.
 *
 * @param root its value; absent if it could not be read, which {@code problems} explains
 * @param problems the problems of the YAML, none if it is valid
 */
public record Document(Optional<Node> root, List<Problem> problems) {}
