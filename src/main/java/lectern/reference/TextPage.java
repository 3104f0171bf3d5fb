package lectern.reference;

import lectern.output.Printable;
import org.apache.commons.text.WordUtils;

/** A page of plain text, wrapped so that it reads well on a terminal of 100 columns. */
final class TextPage {
  private static final int WIDTH = 96;

  private final StringBuilder text = new StringBuilder();

  /** The first line of the page. */
  void title(String title) {
    text.append(title).append('\n');
  }

  /** A line with a blank one above it. */
  void heading(String heading) {
    text.append('\n');
    indented(0, "", heading);
  }

  /** A paragraph that is indented by some columns, and by two more from its second line on. */
  void line(int indent, String paragraph) {
    indented(indent, "", paragraph);
  }

  /** A point of a list. */
  void item(int indent, String paragraph) {
    indented(indent, "- ", paragraph);
  }

  /** A line that stays whole, whatever its length: an address that is broken can't be copied. */
  void whole(int indent, String line) {
    text.append(" ".repeat(indent)).append(line).append('\n');
  }

  private void indented(int indent, String bullet, String paragraph) {
    String margin = " ".repeat(indent);
    String next = "\n" + margin + "  ";
    text.append(margin)
        .append(bullet)
        .append(WordUtils.wrap(paragraph, WIDTH - indent - 2, next, false))
        .append('\n');
  }

  /** The page, with nothing in it that would steer a terminal. */
  String text() {
    return Printable.block(text.toString());
  }
}
