package lectern.fields;

import lectern.source.Place;

/** One value of a list with its place. */
public record Located<T>(T value, Place place) {}
