package lectern.config;

import lectern.source.SourceRange;

/**
 * A value that a configuration sets for a file.
 *
 * @param range the range that sets it
 * @param byOverride whether an override sets it
 */
public record Sourced<T>(T value, SourceRange range, boolean byOverride) {}
