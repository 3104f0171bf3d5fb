package lectern.check;

/**
 * Something of a rule that a profile can set.
 *
 * @param name the key in the profile
 * @param meaning what it says, with its unit
 * @param otherwise what holds when the profile does not set it, for the reference
 */
public record Parameter(String name, String meaning, String otherwise) {}
