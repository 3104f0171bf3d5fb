package lectern.profile;

import java.util.Optional;
import lectern.source.SourceRange;

/**
 * The source of a rule or a fact: its certainty and its page.
 *
 * @param url a public page; absent for Lectern defaults
 * @param statedAt where a profile or configuration of the user's own states a rule without a page;
 *     absent for shipped profiles
 */
public record Source(Optional<String> url, Certainty certainty, Optional<SourceRange> statedAt) {

  /** A Lectern default. */
  public static final Source HOUSE = new Source(Optional.empty(), Certainty.HOUSE);

  /** A source outside the user's own files. */
  public Source(Optional<String> url, Certainty certainty) {
    this(url, certainty, Optional.empty());
  }

  /**
   * The source of a rule that is stated at a range: this one if it has a page or if the range is in
   * a shipped profile, otherwise the range.
   */
  Source orStatedAt(SourceRange range) {
    return url.isPresent() || Profiles.SHIPPED.contains(range.file())
        ? this
        : new Source(url, certainty, Optional.of(range));
  }
}
