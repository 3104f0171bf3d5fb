package lectern.source.yaml;

import lectern.source.SourceRange;

/**
 * A comment.
 *
 * @param text the text after {@code #}, without white space around it
 * @param alone true if nothing else is on its line
 * @param range from {@code #} to the end of the comment
 */
public record Comment(String text, boolean alone, SourceRange range) {}
