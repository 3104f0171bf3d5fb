package lectern.report;

import java.util.ArrayList;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.session.Plural;

/**
 * The first findings of a run.
 *
 * @param files the files with findings, without the findings beyond the limit
 * @param omitted the number of findings beyond the limit
 */
record LimitedFindings(List<CheckedFile> files, int omitted) {

  /**
   * Takes the first findings of some files.
   *
   * @param limit the number of findings to take; 0 takes all
   */
  static LimitedFindings of(List<CheckedFile> files, int limit) {
    List<CheckedFile> shown = new ArrayList<>();
    int left = limit == 0 ? Integer.MAX_VALUE : limit;
    int omitted = 0;
    for (CheckedFile file : files) {
      int count = file.findings().size();
      if (count > left) {
        omitted += count - left;
        count = left;
      }
      if (count > 0) {
        boolean isWhole = count == file.findings().size();
        shown.add(isWhole ? file : file.withFindings(file.findings().subList(0, count)));
      }
      left -= count;
    }
    return new LimitedFindings(shown, omitted);
  }

  /** The line about the omitted findings; empty if there are none. */
  String note() {
    return omitted == 0
        ? ""
        : "... and " + Plural.of(omitted, "more finding") + "; use --max-findings 0 to show all\n";
  }
}
