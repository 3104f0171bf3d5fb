package lectern.source.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.source.Edit;
import lectern.source.LineIndex;
import lectern.source.Position;
import lectern.source.SourceRange;
import lectern.source.SourceText;

/** A text with edits applied, and the positions that its characters have in the original text. */
final class RepairedText {
  private final SourceText original;
  private final LineIndex lines;
  // In the original text, in order.
  private final List<Edit> edits;
  private final SourceText text;
  // The offsets of the edits in the repaired text.
  private final int[] starts;
  private final int[] ends;

  private RepairedText(SourceText original, LineIndex lines, List<Edit> edits) {
    this.original = original;
    this.lines = lines;
    this.edits = edits;
    this.starts = new int[edits.size()];
    this.ends = new int[edits.size()];
    this.text =
        edits.isEmpty()
            ? original
            : new SourceText(original.name(), Edit.apply(edits, original.text()));
    placeEdits();
  }

  /** Returns a text without edits. */
  static RepairedText of(SourceText original) {
    return new RepairedText(original, new LineIndex(original.text()), List.of());
  }

  private void placeEdits() {
    int grown = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      int length = edit.range().endOffset() - edit.range().startOffset();
      starts[i] = edit.range().startOffset() + grown;
      ends[i] = starts[i] + edit.text().codePointCount(0, edit.text().length());
      grown += ends[i] - starts[i] - length;
    }
  }

  /** Returns the repaired text. */
  SourceText text() {
    return text;
  }

  /** Returns the range in the original text of a range in the repaired one. */
  SourceRange original(SourceRange range) {
    return edits.isEmpty()
        ? range
        : new SourceRange(range.file(), original(range.start()), original(range.end()));
  }

  private Position original(Position position) {
    return lines.at(original(position.offset()));
  }

  private int original(int offset) {
    int i = lastBefore(offset);
    if (i < 0) {
      return offset;
    }
    SourceRange replaced = edits.get(i).range();
    return offset >= ends[i]
        ? replaced.endOffset() + offset - ends[i]
        : Math.min(replaced.startOffset() + offset - starts[i], replaced.endOffset());
  }

  /** Returns the index of the last edit that begins at an offset or before; negative if none. */
  private int lastBefore(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /**
   * Returns the text with further edits.
   *
   * @param further edits of the repaired text, in order
   * @return empty if one of them is not an edit of the original text alone
   */
  Optional<RepairedText> with(List<Edit> further) {
    List<Edit> all = new ArrayList<>();
    int next = 0;
    for (Edit edit : further) {
      while (next < edits.size() && ends[next] <= edit.range().startOffset()) {
        all.add(edits.get(next++));
      }
      if (next < edits.size() && starts[next] <= edit.range().endOffset()) {
        return Optional.empty();
      }
      all.add(new Edit(original(edit.range()), edit.text()));
    }
    all.addAll(edits.subList(next, edits.size()));
    return Optional.of(new RepairedText(original, lines, List.copyOf(all)));
  }
}
