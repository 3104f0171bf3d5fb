package lectern.check;

import java.util.ArrayList;
import java.util.List;
import lectern.check.rules.structure.Syntax;
import lectern.source.SourceRange;

/**
 * The findings of a file that was read as if its syntax errors were fixed, without those about the
 * values that these fixes changed: they are about what the fix made up.
 */
final class RepairedFindings {
  private RepairedFindings() {}

  /** Returns the findings outside the repaired ranges, and the syntax errors. */
  static List<Finding> without(List<Finding> findings, List<SourceRange> repaired) {
    if (repaired.isEmpty()) {
      return findings;
    }
    List<Finding> rest = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.rule().equals(Syntax.ID) || !isInside(finding.range(), repaired)) {
        rest.add(finding);
      }
    }
    return List.copyOf(rest);
  }

  private static boolean isInside(SourceRange range, List<SourceRange> repaired) {
    for (SourceRange whole : repaired) {
      if (whole.endOffset() > whole.startOffset()
          && range.startOffset() >= whole.startOffset()
          && range.endOffset() <= whole.endOffset()) {
        return true;
      }
    }
    return false;
  }
}
