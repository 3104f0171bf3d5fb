package lectern.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Change;
import lectern.check.CheckedAs;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.proposal.Stage;

/**
 * How many findings there are of each level.
 *
 * @param checkedAs by what each proposal was judged
 * @param changed how many proposals are in files that have changed; absent where nobody asked
 * @param waived how many findings were accepted by waivers
 * @param known how many findings the baseline has
 */
public record FindingCounts(
    List<CheckedAs> checkedAs,
    Optional<Integer> changed,
    int errors,
    int warnings,
    int notes,
    int waived,
    int known) {

  /** Counts what was found in some files. */
  public static FindingCounts of(List<CheckedFile> files) {
    List<CheckedAs> checkedAs = new ArrayList<>();
    int changed = 0;
    boolean asked = false;
    int errors = 0;
    int warnings = 0;
    int notes = 0;
    int waived = 0;
    int known = 0;
    for (CheckedFile file : files) {
      checkedAs.addAll(file.checkedAs());
      changed += file.change() == Change.CHANGED ? file.checkedAs().size() : 0;
      asked |= file.change() != Change.UNASKED;
      waived += file.waived();
      known += file.known();
      for (Finding finding : file.findings()) {
        switch (finding.level()) {
          case ERROR -> errors++;
          case WARNING -> warnings++;
          case NOTE -> notes++;
        }
      }
    }
    return new FindingCounts(
        checkedAs,
        asked ? Optional.of(changed) : Optional.empty(),
        errors,
        warnings,
        notes,
        waived,
        known);
  }

  /** The line that ends a report. */
  public String sentence() {
    StringBuilder line = new StringBuilder(count(checkedAs.size(), "proposal")).append(" checked");
    if (checkedAs.size() == 1) {
      Stage stage = checkedAs.get(0).stage();
      line.append(" by ")
          .append(checkedAs.get(0).profile())
          .append(" at the stage ")
          .append(stage.word());
    }
    line.append(changed.map(some -> ", " + some + " of them changed").orElse("")).append(": ");
    if (errors + warnings + notes == 0) {
      line.append("nothing found");
    } else {
      line.append(count(errors, "error"))
          .append(", ")
          .append(count(warnings, "warning"))
          .append(", ")
          .append(count(notes, "note"));
    }
    line.append(waived == 0 ? "" : ", " + waived + " waived");
    line.append(known == 0 ? "" : ", " + known + " in the baseline");
    return line.append('.').toString();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
