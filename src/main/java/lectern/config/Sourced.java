package lectern.config;

import lectern.source.SourceRange;

/**
 * What a configuration decides for a file.
 *
 * @param range where it says so
 * @param byOverride whether an override says it, and not the configuration as a whole
 */
public record Sourced<T>(T value, SourceRange range, boolean byOverride) {}
