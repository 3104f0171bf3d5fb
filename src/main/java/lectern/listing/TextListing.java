package lectern.listing;

import java.util.List;
import lectern.output.Printable;

/** A listing as plain text: prose as it was written, wrapped. */
public final class TextListing {
  private static final String HANGING = "  ";

  private final Wrapping wrapping;
  private final StringBuilder text = new StringBuilder();

  private TextListing(int width) {
    this.wrapping = new Wrapping(width);
  }

  /**
   * Prints a listing.
   *
   * @param width the greatest number of columns; 0 leaves every paragraph on one line. Code, tables
   *     and HTML in prose are never wrapped, nor is a single word.
   */
  public static String print(Listing listing, int width) {
    TextListing printer = new TextListing(width);
    printer.line(listing.heading());
    boolean afterLabel = false;
    for (Block block : listing.blocks()) {
      if (!afterLabel && !block.isJoined() && !(block instanceof Block.Section)) {
        printer.text.append('\n');
      }
      printer.block(block);
      afterLabel = block instanceof Block.Label;
    }
    return printer.text.toString();
  }

  private void block(Block block) {
    if (block instanceof Block.Label label) {
      line(label.text());
    } else if (block instanceof Block.Slot slot) {
      line(SlotLine.of(slot));
    } else if (block instanceof Block.Lines lines) {
      lines(lines.lines());
    } else if (block instanceof Block.Labeled labeled) {
      lines(labeled.lines());
    } else if (block instanceof Block.Inline inline) {
      line(inline.label() + " " + inline.text());
    } else if (block instanceof Block.Itemized list) {
      line(list.lead());
      lines(list.items());
    } else if (block instanceof Block.Prose prose) {
      ProseText.append(prose.lead(), Printable.block(prose.commonMark()), wrapping, text);
    }
  }

  private void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  private void line(String line) {
    wrapping.append(Printable.block(line), "", HANGING, text);
  }
}
