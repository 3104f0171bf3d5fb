package lectern.source;

/**
 * A range in a file, from {@code start} up to but not including {@code end}.
 *
 * @param file the file's name as the user gave it
 */
public record Place(String file, Position start, Position end) {

  /** The very beginning of a file, for what concerns the file as a whole. */
  public static Place startOf(String file) {
    return new Place(file, Position.START, Position.START);
  }

  /** The range from the start of this place to the end of {@code other}. */
  public Place to(Place other) {
    return new Place(file, start, other.end);
  }
}
