package lectern.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.Finding;
import lectern.source.LineIndex;
import lectern.source.SourceRange;

/** The findings of a text, moved to where they are after a change of it. */
final class MovedFindings {
  private final LineIndex lines;
  private final int unchangedStart;
  private final int changedEnd;
  private final int moved;

  private MovedFindings(String before, String after) {
    int start = 0;
    int most = Math.min(before.length(), after.length());
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && before.charAt(before.length() - end - 1) == after.charAt(after.length() - end - 1)) {
      end++;
    }
    int length = before.codePointCount(0, before.length());
    this.lines = new LineIndex(after);
    this.unchangedStart = before.codePointCount(0, start);
    this.changedEnd = length - before.codePointCount(before.length() - end, before.length());
    this.moved = after.codePointCount(0, after.length()) - length;
  }

  /**
   * Returns the findings that lie outside the change, without their fixes.
   *
   * @param before the text in which they were found
   * @param after the text now
   */
  static List<Finding> of(List<Finding> findings, String before, String after) {
    if (findings.isEmpty() || before.equals(after)) {
      return findings;
    }
    MovedFindings change = new MovedFindings(before, after);
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      change.moved(finding).ifPresent(kept::add);
    }
    return kept;
  }

  private Optional<Finding> moved(Finding finding) {
    String file = finding.range().file();
    List<SourceRange> related = new ArrayList<>();
    for (SourceRange range : finding.related()) {
      (range.file().equals(file) ? moved(range) : Optional.of(range)).ifPresent(related::add);
    }
    return moved(finding.range())
        .map(
            range ->
                new Finding(
                    finding.rule(),
                    finding.level(),
                    range,
                    finding.message(),
                    finding.remedy(),
                    finding.source(),
                    List.copyOf(related),
                    Optional.empty(),
                    finding.fields()));
  }

  private Optional<SourceRange> moved(SourceRange range) {
    if (range.endOffset() <= unchangedStart) {
      return Optional.of(at(range, 0));
    }
    return range.startOffset() >= changedEnd ? Optional.of(at(range, moved)) : Optional.empty();
  }

  private SourceRange at(SourceRange range, int distance) {
    return new SourceRange(
        range.file(),
        lines.at(range.startOffset() + distance),
        lines.at(range.endOffset() + distance));
  }
}
