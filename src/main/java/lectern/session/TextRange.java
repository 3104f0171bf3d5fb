package lectern.session;

/**
 * A part of a text.
 *
 * @param from its first character, in UTF-16 units
 * @param to one past its last
 */
public record TextRange(int from, int to) {

  /** The part itself. */
  public String of(String text) {
    return text.substring(from, to);
  }
}
