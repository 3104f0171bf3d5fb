package lectern.editor.place;

import java.util.List;
import lectern.source.SourceRange;
import lectern.source.yaml.Node;

/**
 * The key or value of a proposal that an offset is in.
 *
 * @param isKey whether it is a key
 * @param path the keys that lead to the value, or to the mapping of the key
 * @param text the key or value; empty where it is still to be typed
 * @param before the index in the text that the offset is at, in UTF-16 units
 * @param range the range of the text, without quotes
 * @param scalar how it is written
 * @param others the other keys of the mapping, or the other texts of the list
 * @param isItem whether it is an item of a list
 */
public record Place(
    boolean isKey,
    List<String> path,
    String text,
    int before,
    SourceRange range,
    Writing scalar,
    List<String> others,
    boolean isItem) {

  /**
   * The way in which a key or value is written.
   *
   * @param quote the quotation mark around it; empty for none
   * @param isOpen whether the second quotation mark is missing
   * @param isInBrackets whether commas and brackets end it
   * @param needsSpace whether white space is missing before it
   * @param hasColon whether a colon is behind it
   */
  public record Writing(
      Node.Style style,
      String quote,
      boolean isOpen,
      boolean isInBrackets,
      boolean needsSpace,
      boolean hasColon) {}

  /** Returns whether it is text on one line, which can be replaced. */
  public boolean isOnOneLine() {
    return range.startLine() == range.endLine() && scalar.style() != Node.Style.BLOCK;
  }

  /** Returns whether the text in the file is the same, without escapes. */
  public boolean isAsWritten() {
    int length = range.endOffset() - range.startOffset();
    return isOnOneLine() && length == text.codePointCount(0, text.length());
  }

  /** Returns the text before the offset. */
  public String typed() {
    return text.substring(0, before);
  }
}
