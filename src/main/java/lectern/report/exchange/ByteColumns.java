package lectern.report.exchange;

import java.util.Optional;
import lectern.report.TextCursor;
import lectern.source.Position;
import lectern.source.SourceText;

/** A converter of columns from code points to bytes of UTF-8. */
final class ByteColumns {
  private final Optional<TextCursor> cursor;

  /**
   * Creates a converter for a text.
   *
   * @param text absent if the file could not be decoded; columns then stay as they are
   */
  ByteColumns(Optional<SourceText> text) {
    this.cursor = text.map(found -> new TextCursor(found.text()));
  }

  /** The column of a position, counted from 1. */
  int of(Position position) {
    int before = position.column() - 1;
    return 1 + cursor.map(found -> bytes(found, position, before)).orElse(before);
  }

  private static int bytes(TextCursor cursor, Position position, int codePoints) {
    String text = cursor.text();
    int index = cursor.index(new Position(position.offset() - codePoints, position.line(), 1));
    int bytes = 0;
    for (int i = 0; i < codePoints; i++) {
      // A position may be one beyond the end.
      int c = index < text.length() ? text.codePointAt(index) : ' ';
      index += Character.charCount(c);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return bytes;
  }
}
