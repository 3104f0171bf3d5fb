package lectern.source;

/**
 * A stretch of a file written anew.
 *
 * @param place what is replaced
 * @param text what stands there instead
 */
public record Edit(Place place, String text) {}
