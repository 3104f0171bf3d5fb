package lectern.source;

/**
 * A stretch of a file written anew.
 *
 * @param range what is replaced
 * @param text what stands there instead
 */
public record Edit(SourceRange range, String text) {}
