package lectern.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    List<Edit> edits = new ArrayList<>();
    List<Fix> applied = new ArrayList<>();
    List<Fix> postponed = new ArrayList<>();
    int length = before.codePointCount(0, before.length());
    for (Fix fix : fixes) {
      if (fits(fix, edits, length)) {
        fix.edits().stream().filter(edit -> !edits.contains(edit)).forEach(edits::add);
        applied.add(fix);
      } else {
        postponed.add(fix);
      }
    }
    edits.sort(Comparator.comparingInt(edit -> edit.range().startOffset()));
    return new EditedText(edited(before, edits), List.copyOf(applied), List.copyOf(postponed));
  }

  private static boolean fits(Fix fix, List<Edit> edits, int length) {
    List<Edit> all = new ArrayList<>(edits);
    for (Edit edit : fix.edits()) {
      if (edit.range().endOffset() > length
          || all.stream().anyMatch(other -> !other.equals(edit) && overlap(other, edit))) {
        return false;
      }
      all.add(edit);
    }
    return true;
  }

  /** Edits that begin at the same place also overlap: their order is not known. */
  private static boolean overlap(Edit a, Edit b) {
    int aStart = a.range().startOffset();
    int bStart = b.range().startOffset();
    return aStart == bStart || (aStart < b.range().endOffset() && bStart < a.range().endOffset());
  }

  private static String edited(String before, List<Edit> edits) {
    StringBuilder text = new StringBuilder(before.length());
    boolean hasReturns = before.contains("\r\n");
    int index = 0;
    int offset = 0;
    for (Edit edit : edits) {
      int start = before.offsetByCodePoints(index, edit.range().startOffset() - offset);
      text.append(before, index, start).append(hasReturns ? withReturns(edit.text()) : edit.text());
      offset = edit.range().endOffset();
      index = before.offsetByCodePoints(start, offset - edit.range().startOffset());
    }
    return text.append(before, index, before.length()).toString();
  }

  private static String withReturns(String text) {
    return text.replace("\r\n", "\n").replace("\n", "\r\n");
  }
}
