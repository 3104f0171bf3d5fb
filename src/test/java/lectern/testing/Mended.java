package lectern.testing;

import java.util.List;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.Position;

/** What a fix makes of a text. */
public final class Mended {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Mended() {}

  /** The text with the edits of a fix made in it. */
  public static String text(String text, Fix fix) {
    boolean marked = text.startsWith(BYTE_ORDER_MARK);
    String bare = marked ? text.substring(1) : text;
    StringBuilder mended = new StringBuilder(marked ? BYTE_ORDER_MARK : "");
    int from = 0;
    for (Edit edit : fix.edits()) {
      int start = index(bare, edit.range().start());
      mended.append(bare, from, start).append(edit.text());
      from = index(bare, edit.range().end());
    }
    return mended.append(bare.substring(from)).toString();
  }

  /** The text without what the edits of a fix replace, in the pieces between them. */
  public static List<String> around(String text, Fix fix) {
    String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    Edit first = fix.edits().get(0);
    Edit last = fix.edits().get(fix.edits().size() - 1);
    return List.of(
        bare.substring(0, index(bare, first.range().start())),
        bare.substring(index(bare, last.range().end())));
  }

  private static int index(String text, Position position) {
    return text.offsetByCodePoints(0, position.offset());
  }
}
