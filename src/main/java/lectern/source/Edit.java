package lectern.source;

import java.util.List;

/**
 * The replacement of a range of a file by another text.
 *
 * @param range the replaced range
 * @param text the new text
 */
public record Edit(SourceRange range, String text) {

  /**
   * Returns a text with edits made.
   *
   * @param edits in the order of their ranges, which do not overlap
   */
  public static String apply(List<Edit> edits, String text) {
    StringBuilder edited = new StringBuilder(text.length());
    int index = 0;
    int offset = 0;
    for (Edit edit : edits) {
      int start = text.offsetByCodePoints(index, edit.range().startOffset() - offset);
      edited.append(text, index, start).append(edit.text());
      offset = edit.range().endOffset();
      index = text.offsetByCodePoints(start, offset - edit.range().startOffset());
    }
    return edited.append(text, index, text.length()).toString();
  }
}
