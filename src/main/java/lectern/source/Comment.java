package lectern.source;

/**
 * A comment.
 *
 * @param text what follows the hash, without white space around it
 * @param alone whether nothing else stands on its line
 * @param place from the hash to the end of the comment
 */
public record Comment(String text, boolean alone, Place place) {}
