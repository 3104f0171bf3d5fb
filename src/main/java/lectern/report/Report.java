package lectern.report;

import java.io.IOException;
import java.util.List;
import lectern.check.CheckedFile;

/** A way to print findings. */
public interface Report {

  /**
   * Prints the findings of some files.
   *
   * @param out where the text goes
   * @throws IOException if {@code out} fails
   */
  void write(List<CheckedFile> files, Appendable out) throws IOException;
}
