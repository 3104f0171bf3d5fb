package lectern.edit.tidy;

import lectern.output.PlainYaml;
import lectern.source.yaml.layout.Tree;

/** The quotes of scalars on one line. */
final class Scalars {
  private Scalars() {}

  /** Returns a scalar with the quotes that it needs, or as it is written. */
  static String written(String source, Tree.Text text) {
    String slice = source.substring(text.start(), text.end());
    if (text.style() != Tree.Style.QUOTED || slice.indexOf('\n') >= 0) {
      return slice;
    }
    String inner = slice.substring(1, slice.length() - 1);
    if (PlainYaml.allows(inner)) {
      return inner;
    }
    boolean isEscaped = inner.indexOf('\\') >= 0 || inner.indexOf('"') >= 0;
    return slice.charAt(0) == '\'' && !isEscaped && !inner.contains("''")
        ? '"' + inner + '"'
        : slice;
  }
}
