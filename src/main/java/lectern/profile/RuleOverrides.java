package lectern.profile;

import lectern.fields.Fields;

/**
 * The settings of rules in a configuration, in the form of a profile.
 *
 * @param sources has the key {@code sources}: public pages by a short name
 * @param rules has the key {@code rules}: level, parameters and source by the rule's id
 */
public record RuleOverrides(Fields sources, Fields rules) {}
