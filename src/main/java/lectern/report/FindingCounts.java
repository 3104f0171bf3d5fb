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
 * The number of findings of each level.
 *
 * @param checkedAs the profile and stage that each proposal was checked by
 * @param changed the number of proposals in changed files; absent if changes were not asked for
 * @param waived the number of waived findings
 * @param known the number of findings in the baseline
 */
public record FindingCounts(
    List<CheckedAs> checkedAs,
    Optional<Integer> changed,
    int errors,
    int warnings,
    int notes,
    int waived,
    int known) {

  /** Counts the findings in some files. */
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
      asked |= file.change() != Change.NOT_COMPARED;
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

  /** The summary line at the end of a report. */
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
