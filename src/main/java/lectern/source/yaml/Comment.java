package lectern.source.yaml;

import lectern.source.SourceRange;

/**
 * A comment.
 *
 * @param text what follows the hash, without white space around it
 * @param alone whether nothing else stands on its line
 * @param range from the hash to the end of the comment
 */
public record Comment(String text, boolean alone, SourceRange range) {}
