package lectern.source.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lectern.source.ByteSize;
import lectern.source.Limits;
import lectern.source.Problem;
import lectern.source.ProblemKind;
import lectern.source.SourceRange;

/** A counter of the characters of one document and of those that its aliases repeat. */
final class TextCount {

  private final Limits limits;
  private int characters;
  private int repeated;

  TextCount(Limits limits) {
    this.limits = limits;
  }

  /** The characters so far in UTF-16 units, those behind an alias counted at each use. */
  int characters() {
    return characters;
  }

  /**
   * Counts a text.
   *
   * @param place of the beginning of the text
   * @return the problem of a text that is too large
   */
  Optional<Problem> add(String text, SourceRange place) {
    characters += text.length();
    // A UTF-16 unit takes up to three bytes.
    boolean mayBeLarger = text.length() > limits.text() / 3;
    if (!mayBeLarger || text.getBytes(StandardCharsets.UTF_8).length <= limits.text()) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            ProblemKind.TEXT_SIZE,
            place,
            "The text is larger than " + ByteSize.of(limits.text()) + ".",
            "Shorten it, or link to a page that has the rest."));
  }

  /** Counts the characters that an alias repeats. */
  void repeat(int length) {
    characters += length;
    repeated += length;
  }

  /** Returns whether the aliases repeat more than the limit. */
  boolean isRepeatedTooMuch() {
    return repeated > limits.repeated();
  }
}
