package lectern.profile;

/**
 * Something that a proposer should know and no rule checks.
 *
 * @param text a sentence or two
 */
public record Note(String text, Source source) {}
