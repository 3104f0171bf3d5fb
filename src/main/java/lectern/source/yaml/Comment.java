package lectern.source.yaml;

import lectern.source.Position;
import lectern.source.SourceRange;

/**
 * A comment.
 *
 * @param text the text after {@code #}, without white space around it
 * @param alone true if nothing else is on its line
 * @param range from {@code #} to the end of the comment
 * @param start where the text begins
 * @param removal what is removed with it: its line if it is alone, else the spaces before it too
 * @param isSeparator true if blank lines below it might become a part of the text above without it
 */
public record Comment(
    String text,
    boolean alone,
    SourceRange range,
    Position start,
    SourceRange removal,
    boolean isSeparator) {

  /**
   * Returns the range of a part of the text.
   *
   * @param from the index of the first character, in UTF-16 units of the text
   * @param to the index after the last character
   */
  public SourceRange part(int from, int to) {
    Position first = start.plus(text.codePointCount(0, from));
    return new SourceRange(range.file(), first, first.plus(text.codePointCount(from, to)));
  }
}
