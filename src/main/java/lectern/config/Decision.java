package lectern.config;

import lectern.source.Place;

/**
 * What a configuration decides for a file.
 *
 * @param place where it says so
 * @param byOverride whether an override says it, and not the configuration as a whole
 */
public record Decision<T>(T value, Place place, boolean byOverride) {}
