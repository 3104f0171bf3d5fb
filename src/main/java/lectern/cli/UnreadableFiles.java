package lectern.cli;

import java.io.IOException;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.report.Style;
import lectern.report.TextReport;

/** Files that a command could not use, told once the others are done. */
final class UnreadableFiles {
  private UnreadableFiles() {}

  /**
   * Tells what is wrong with them, if there are any.
   *
   * @return the exit status that comes of it
   */
  static int tell(List<CheckedFile> files, Console console) throws IOException {
    if (files.isEmpty()) {
      return ExitStatus.OK;
    }
    new TextReport(Style.PLAIN).write(files, console.err());
    return ExitStatus.FINDINGS;
  }
}
