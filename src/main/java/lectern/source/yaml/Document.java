package lectern.source.yaml;

import java.util.List;
import java.util.Optional;
import lectern.source.Problem;

/**
 * One YAML document of a file.
 *
 * @param root its value; absent when it could not be read, and then {@code problems} says why
 */
public record Document(Optional<Node> root, List<Problem> problems) {}
