package lectern.report;

import java.io.IOException;
import java.util.List;
import lectern.check.CheckedFile;

/** A format in which findings are printed. */
public interface Report {

  /**
   * Prints the findings of some files.
   *
   * @param out the output
   * @throws IOException if {@code out} fails
   */
  void write(List<CheckedFile> files, Appendable out) throws IOException;
}
