package lectern.editor.rename;

import java.util.List;
import lectern.source.Edit;
import lectern.source.SourceRange;

/** The outcome of renaming a person. */
public sealed interface Renaming {

  /**
   * A name that can be changed.
   *
   * @param range where it is
   */
  record Possible(String name, SourceRange range) implements Renaming {}

  /**
   * The edits that change a name.
   *
   * @param edits in the order of the files and of their ranges, which do not overlap
   */
  record Edits(List<Edit> edits) implements Renaming {}

  /**
   * Why a name can't be changed.
   *
   * @param message one or two sentences
   */
  record Refused(String message) implements Renaming {}
}
