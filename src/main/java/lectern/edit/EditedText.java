package lectern.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import lectern.source.Edit;
import lectern.source.Fix;

/**
 * A text with fixes applied to it.
 *
 * @param text the new text
 * @param applied the fixes it contains
 * @param postponed the fixes that overlap an applied one, or that lie outside the text
 */
public record EditedText(String text, List<Fix> applied, List<Fix> postponed) {

  /**
   * Applies fixes to a text, each one whole or not at all. Of fixes that overlap, the one given
   * first is applied; equal edits of several fixes are made once.
   */
  public static EditedText of(String before, List<Fix> fixes) {
    NavigableMap<Integer, Edit> edits = new TreeMap<>();
    List<Fix> applied = new ArrayList<>();
    List<Fix> postponed = new ArrayList<>();
    int length = before.codePointCount(0, before.length());
    for (Fix fix : fixes) {
      (add(fix, edits, length) ? applied : postponed).add(fix);
    }
    return new EditedText(
        Edit.apply(withLineBreaksOf(before, edits.values()), before),
        List.copyOf(applied),
        List.copyOf(postponed));
  }

  /** Adds the edits of a fix, or none if one does not fit. */
  private static boolean add(Fix fix, NavigableMap<Integer, Edit> edits, int length) {
    List<Edit> added = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      if (edit.equals(edits.get(edit.range().startOffset()))) {
        continue;
      }
      if (edit.range().endOffset() > length || overlaps(edit, edits)) {
        added.forEach(one -> edits.remove(one.range().startOffset()));
        return false;
      }
      edits.put(edit.range().startOffset(), edit);
      added.add(edit);
    }
    return true;
  }

  /** Edits that begin at the same place also overlap: their order is not known. */
  private static boolean overlaps(Edit edit, NavigableMap<Integer, Edit> edits) {
    int start = edit.range().startOffset();
    Map.Entry<Integer, Edit> before = edits.floorEntry(start);
    Integer next = edits.ceilingKey(start);
    return (before != null
            && (before.getKey() == start || before.getValue().range().endOffset() > start))
        || (next != null && next < edit.range().endOffset());
  }

  private static List<Edit> withLineBreaksOf(String before, Collection<Edit> edits) {
    if (!before.contains("\r\n")) {
      return List.copyOf(edits);
    }
    return edits.stream()
        .map(edit -> new Edit(edit.range(), edit.text().replaceAll("\r?\n", "\r\n")))
        .toList();
  }
}
