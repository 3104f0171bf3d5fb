package lectern.source.yaml;

import java.util.Optional;
import lectern.source.Edit;

/**
 * A part of a scalar that is a value of its own, as in {@code Panel - Auditorium - 90 Min}.
 *
 * @param from its first character, in UTF-16 units of the scalar's text
 * @param to one past its last character
 */
public record ScalarSlice(Node.Scalar scalar, int from, int to) {

  /**
   * An edit that replaces the part.
   *
   * @return empty where that would change more than this value
   */
  public Optional<Edit> replacedBy(String other) {
    String text = scalar.text();
    boolean isPart = from > 0 || to < text.length();
    // These part the values of a text that holds several.
    if (isPart && (other.contains(",") || other.contains(" - "))) {
      return Optional.empty();
    }
    String whole = text.substring(0, from) + other + text.substring(to);
    return ScalarRewriter.holds(scalar, other, whole)
        ? Optional.of(new Edit(scalar.part(from, to), other))
        : ScalarRewriter.of(scalar, whole);
  }
}
