package lectern.check;

import java.util.List;
import java.util.Optional;
import lectern.profile.Level;
import lectern.source.SourceText;

/**
 * A file with what was found in it.
 *
 * @param source its text; absent when the file could not be read as text
 * @param proposals its proposals with what each was judged by, in order
 * @param findings in the order of their places
 * @param isWhole whether every document in it was read as a proposal
 */
public record CheckedFile(
    Optional<SourceText> source,
    List<Examination> proposals,
    List<Finding> findings,
    boolean isWhole) {

  /** Whether a finding makes the file fail. */
  public boolean hasErrors() {
    for (Finding finding : findings) {
      if (finding.level() == Level.ERROR) {
        return true;
      }
    }
    return false;
  }
}
