package lectern.report;

import lectern.source.Position;

/**
 * A cursor that converts positions to UTF-16 indices of a text, in one pass for positions in order.
 */
public final class TextCursor {
  private final String text;
  private final boolean isEachUnitACharacter;
  private int offset;
  private int index;

  /** Starts at the beginning of a text. */
  public TextCursor(String text) {
    this.text = text;
    this.isEachUnitACharacter = text.codePointCount(0, text.length()) == text.length();
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The index of a position in UTF-16 units; the end of the text for a position beyond it. */
  public int index(Position position) {
    if (isEachUnitACharacter) {
      return Math.min(position.offset(), text.length());
    }
    if (position.offset() < offset) {
      offset = 0;
      index = 0;
    }
    while (offset < position.offset() && index < text.length()) {
      index += Character.charCount(text.codePointAt(index));
      offset++;
    }
    return index;
  }
}
