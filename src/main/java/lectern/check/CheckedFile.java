package lectern.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import lectern.check.waiver.WaiverReader;
import lectern.check.waiver.Waiving;
import lectern.profile.Level;
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
 * @param known how many findings were in the baseline
 * @param isWhole whether every document in it was read as a proposal
 */
public record CheckedFile(
    String name,
    Optional<SourceText> source,
    List<Examination> proposals,
    List<Finding> findings,
    WaiverReader.Waivers waivers,
    int waived,
    int known,
    boolean isWhole) {

  private static final Comparator<Finding> BY_PLACE =
      (a, b) -> {
        int place = a.place().start().compareTo(b.place().start());
        int level = place != 0 ? place : a.level().compareTo(b.level());
        return level != 0 ? level : a.rule().compareTo(b.rule());
      };

  /** A file that is no text. */
  static CheckedFile unreadable(String name, List<Finding> findings) {
    return new CheckedFile(
        name,
        Optional.empty(),
        List.of(),
        List.copyOf(findings),
        WaiverReader.Waivers.NONE,
        0,
        0,
        false);
  }

  /** A file that holds no proposals but is spoken of. */
  static CheckedFile about(String name, Optional<SourceText> source, List<Finding> findings) {
    return new CheckedFile(
        name, source, List.of(), inOrder(findings), WaiverReader.Waivers.NONE, 0, 0, true);
  }

  /** A file that was read. */
  static CheckedFile of(
      SourceText source,
      List<Examination> proposals,
      List<Finding> findings,
      WaiverReader.Waivers waivers,
      boolean isWhole) {
    return new CheckedFile(
        source.name(),
        Optional.of(source),
        List.copyOf(proposals),
        inOrder(findings),
        waivers,
        0,
        0,
        isWhole);
  }

  private static List<Finding> inOrder(List<Finding> findings) {
    // What an alias repeats is found again wherever it is used, at the place of its anchor.
    List<Finding> sorted = new ArrayList<>(new LinkedHashSet<>(findings));
    sorted.sort(BY_PLACE);
    return List.copyOf(sorted);
  }

  /** The same file with further findings. */
  CheckedFile with(List<Finding> further) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(further);
    return withFindings(inOrder(all));
  }

  /** The same file with other findings, which are in the order of their places already. */
  public CheckedFile withFindings(List<Finding> others) {
    return new CheckedFile(
        name, source, proposals, List.copyOf(others), waivers, waived, known, isWhole);
  }

  /** The same file with what waivers left. */
  CheckedFile settled(Waiving.Outcome outcome) {
    return new CheckedFile(
        name,
        source,
        proposals,
        inOrder(outcome.findings()),
        waivers,
        waived + outcome.waived(),
        known,
        isWhole);
  }

  /** The same file without those findings that a baseline has. */
  public CheckedFile withoutKnown(List<Finding> fresh) {
    int before = known + findings.size() - fresh.size();
    return new CheckedFile(
        name, source, proposals, List.copyOf(fresh), waivers, waived, before, isWhole);
  }

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
