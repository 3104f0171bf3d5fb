package lectern.source.yaml;

import java.util.Optional;
import lectern.source.Edit;

/**
 * A slice of a scalar that is a value of its own, as in {@code Panel - Auditorium - 90 Min}.
 *
 * @param from the index of the first character, in UTF-16 units of the scalar's text
 * @param to the index after the last character
 */
public record ScalarSlice(Node.Scalar scalar, int from, int to) {

  /**
   * Returns an edit that replaces the slice.
   *
   * @return empty if that would change more than this value
   */
  public Optional<Edit> replacedBy(String other) {
    String text = scalar.text();
    boolean isPart = from > 0 || to < text.length();
    // These separate the values of a text with several.
    if (isPart && (other.contains(",") || other.contains(" - "))) {
      return Optional.empty();
    }
    String whole = text.substring(0, from) + other + text.substring(to);
    return ScalarRewriter.holds(scalar, other, whole)
        ? Optional.of(new Edit(scalar.part(from, to), other))
        : ScalarRewriter.of(scalar, whole);
  }
}
