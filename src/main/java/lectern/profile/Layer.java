package lectern.profile;

import java.util.Optional;
import lectern.source.Node;

/**
 * What a configuration says of rules.
 *
 * @param sources public pages by a short name
 * @param rules level, parameters and source by the rule's id, in the form of a profile
 */
public record Layer(Optional<Node.Mapping> sources, Node.Mapping rules) {}
