package lectern.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import lectern.check.waiver.WaiverReader;
import lectern.check.waiver.Waiving;
import lectern.source.SourceText;

/**
 * A file with what was found in it.
 *
 * @param name the file's name as the user gave it
 * @param source its text; absent when the file could not be read as text
 * @param proposals its proposals with what each was judged by, in order
 * @param findings in the order of their places
 * @param waivers the waivers in its comments
 * @param waived how many findings waivers have taken out
 * @param isWhole whether every document in it was read as a proposal
 */
public record CheckedFile(
    String name,
    Optional<SourceText> source,
    List<Examination> proposals,
    List<Finding> findings,
    WaiverReader.Waivers waivers,
    int waived,
    boolean isWhole) {

  private static final Comparator<Finding> BY_PLACE =
      (a, b) -> {
        int place = a.place().start().compareTo(b.place().start());
        int level = place != 0 ? place : a.level().compareTo(b.level());
        return level != 0 ? level : a.rule().compareTo(b.rule());
      };

  /** The same file with other findings, which are put in order. */
  public CheckedFile withFindings(List<Finding> found) {
    // What an alias repeats is found again wherever it is used, at the place of its anchor.
    List<Finding> sorted = new ArrayList<>(new LinkedHashSet<>(found));
    sorted.sort(BY_PLACE);
    return new CheckedFile(
        name, source, proposals, List.copyOf(sorted), waivers, waived, isWhole);
  }

  /** The same file with what waivers left. */
  CheckedFile settled(Waiving.Outcome outcome) {
    return new CheckedFile(
        name, source, proposals, findings, waivers, waived + outcome.waived(), isWhole)
        .withFindings(outcome.findings());
  }

  /** Whether a finding makes the file fail. */
  public boolean hasErrors() {
    for (Finding finding : findings) {
      if (finding.level() == lectern.profile.Level.ERROR) {
        return true;
      }
    }
    return false;
  }
}
