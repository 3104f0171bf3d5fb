package lectern.lsp;

import java.util.List;
import lectern.check.CheckedFile;
import lectern.session.LoadedFile;
import lectern.source.Input;
import lectern.source.Problem;

/**
 * An open document with what was found in it.
 *
 * @param document the document
 * @param input the document as a file of a check
 * @param positions the positions in its text
 * @param check what was found in it by itself
 * @param reported the findings to report
 */
record CheckedDocument(
    OpenDocument document,
    Input input,
    TextPositions positions,
    FileCheck check,
    CheckedFile reported) {

  /** Its proposals, read as if syntax errors whose fix is known were fixed. */
  LoadedFile loaded() {
    return check.loaded();
  }

  /** It with the findings about single proposals, including those that waivers accept. */
  CheckedFile alone() {
    return check.alone();
  }

  /** Why its configuration can't be used; empty if it can. */
  List<Problem> problems() {
    return check.problems();
  }
}
