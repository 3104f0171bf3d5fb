package lectern.profile;

/**
 * Information for proposers that no rule checks.
 *
 * @param text a sentence or two
 */
public record Note(String text, Source source) {}
