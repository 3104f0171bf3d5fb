package lectern.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Change;
import lectern.check.CheckedAs;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.profile.Profiles;
import lectern.session.Plural;
import lectern.source.Fix;

/**
 * The number of findings of each level.
 *
 * @param checkedAs the profile and stage that each proposal was checked against
 * @param unread the number of files whose text could not be read
 * @param unparsed the number of other files in which no proposal could be read
 * @param changed the number of proposals in changed files; absent if the run is not limited to
 *     changes
 * @param waived the number of waived findings
 * @param known the number of findings in the baseline
 * @param safeFixes the number of findings with a safe fix
 * @param unsafeFixes the number of findings with an unsafe fix
 */
public record FindingCounts(
    List<CheckedAs> checkedAs,
    int unread,
    int unparsed,
    Optional<Integer> changed,
    int errors,
    int warnings,
    int notes,
    int waived,
    int known,
    int safeFixes,
    int unsafeFixes) {

  /** Counts the findings in some files. */
  public static FindingCounts of(List<CheckedFile> files) {
    List<CheckedAs> checkedAs = new ArrayList<>();
    int unread = 0;
    int unparsed = 0;
    int changed = 0;
    boolean isLimited = false;
    int errors = 0;
    int warnings = 0;
    int notes = 0;
    int waived = 0;
    int known = 0;
    int safeFixes = 0;
    int unsafeFixes = 0;
    for (CheckedFile file : files) {
      checkedAs.addAll(file.checkedAs());
      if (!file.isWhole() && file.checkedAs().isEmpty()) {
        unread += file.source().isPresent() ? 0 : 1;
        unparsed += file.source().isPresent() ? 1 : 0;
      }
      changed += file.change() == Change.CHANGED ? file.checkedAs().size() : 0;
      isLimited |= file.change() != Change.NOT_COMPARED;
      waived += file.waived();
      known += file.known();
      for (Finding finding : file.findings()) {
        switch (finding.level()) {
          case ERROR -> errors++;
          case WARNING -> warnings++;
          case NOTE -> notes++;
        }
        Optional<Fix> fix = finding.fix();
        if (fix.isPresent()) {
          safeFixes += fix.get().isSafe() ? 1 : 0;
          unsafeFixes += fix.get().isSafe() ? 0 : 1;
        }
      }
    }
    return new FindingCounts(
        checkedAs,
        unread,
        unparsed,
        isLimited ? Optional.of(changed) : Optional.empty(),
        errors,
        warnings,
        notes,
        waived,
        known,
        safeFixes,
        unsafeFixes);
  }

  /** The number of findings. */
  public int findings() {
    return errors + warnings + notes;
  }

  /** The summary line: {@code Checked 20 proposals: 3 errors, 1 note.} */
  public String sentence() {
    return subject() + ": " + results() + ".";
  }

  private String subject() {
    List<String> failed = new ArrayList<>();
    if (unparsed > 0) {
      failed.add(Plural.of(unparsed, "file") + " could not be parsed");
    }
    if (unread > 0) {
      failed.add(Plural.of(unread, "file") + " could not be read");
    }
    String failures = String.join(", ", failed);
    if (checkedAs.isEmpty() && !failed.isEmpty()) {
      return failures;
    }
    StringBuilder line =
        new StringBuilder("Checked ").append(Plural.of(checkedAs.size(), "proposal"));
    if (checkedAs.size() == 1) {
      line.append(" against ").append(checkedAs.get(0).profile());
      line.append(" (").append(checkedAs.get(0).stage().word()).append(" stage)");
    } else {
      line.append(generally());
    }
    if (changed.isPresent()) {
      line.append(", ").append(changed.get()).append(" of them changed");
    }
    if (!failed.isEmpty()) {
      line.append("; ").append(failures);
    }
    return line.toString();
  }

  /** The proposals of several that were checked against no call but the rules for any event. */
  private String generally() {
    int general = 0;
    for (CheckedAs as : checkedAs) {
      general += as.profile().equals(Profiles.GENERIC) ? 1 : 0;
    }
    if (general == 0) {
      return "";
    }
    String some = general == checkedAs.size() ? " " : ", " + general + " of them ";
    return some + "against " + Profiles.GENERIC;
  }

  private String results() {
    List<String> counts = new ArrayList<>();
    add(errors, "error", counts);
    add(warnings, "warning", counts);
    add(notes, "note", counts);
    if (counts.isEmpty()) {
      counts.add("no findings");
    }
    if (waived > 0) {
      counts.add(waived + " waived");
    }
    if (known > 0) {
      counts.add(known + " in the baseline");
    }
    return String.join(", ", counts);
  }

  private static void add(int number, String noun, List<String> counts) {
    if (number > 0) {
      counts.add(Plural.of(number, noun));
    }
  }

  /**
   * The line about fixes: {@code 4 of 20 findings can be fixed by --fix, 2 more with
   * --unsafe-fixes.} Empty if there are none.
   */
  public String fixes() {
    if (safeFixes + unsafeFixes == 0) {
      return "";
    }
    String some = " of " + Plural.of(findings(), "finding") + " can be fixed by --fix";
    if (safeFixes == 0) {
      return unsafeFixes + some + " --unsafe-fixes.";
    }
    String more = unsafeFixes == 0 ? "" : ", " + unsafeFixes + " more with --unsafe-fixes";
    return safeFixes + some + more + ".";
  }
}
