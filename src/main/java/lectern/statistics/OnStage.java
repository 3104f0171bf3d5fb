package lectern.statistics;

import java.util.Optional;

/**
 * A person on stage. Each value is the one that is stated most often in any role of the person, or
 * the first of equals.
 *
 * @param name the most frequent spelling
 * @param sessions in how many sessions the person has a speaking slot
 * @param slots how many speaking slots the person has
 */
public record OnStage(
    String name,
    Optional<Value> stakeholderGroup,
    Optional<Value> regionalGroup,
    Optional<Value> gender,
    Optional<Value> organization,
    int sessions,
    int slots) {}
