package lectern.source;

/**
 * The replacement of a range of a file by another text.
 *
 * @param range the replaced range
 * @param text the new text
 */
public record Edit(SourceRange range, String text) {}
