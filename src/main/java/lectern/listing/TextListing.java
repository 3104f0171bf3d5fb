package lectern.listing;

import java.util.List;
import lectern.display.Printable;

/** A listing as plain text: prose as it was written, wrapped. */
public final class TextListing {
  private final Wrapping wrapping;
  private final StringBuilder text = new StringBuilder();

  private TextListing(int width) {
    this.wrapping = new Wrapping(width);
  }

  /**
   * Prints a listing.
   *
   * @param width the greatest number of columns; 0 leaves every paragraph on one line
   */
  public static String print(Listing listing, int width) {
    TextListing printer = new TextListing(width);
    printer.paragraph(listing.heading(), 0);
    boolean afterLabel = false;
    for (Block block : listing.blocks()) {
      if (!afterLabel) {
        printer.text.append('\n');
      }
      printer.block(block);
      afterLabel = block instanceof Block.Label;
    }
    return Printable.block(printer.text.toString());
  }

  private void block(Block block) {
    if (block instanceof Block.Label label) {
      paragraph(label.text(), 0);
    } else if (block instanceof Block.Lines lines) {
      items(lines.lines());
    } else if (block instanceof Block.Agenda agenda) {
      paragraph(agenda.lead(), 0);
      items(agenda.items());
    } else if (block instanceof Block.Prose prose) {
      prose(prose);
    }
  }

  private void items(List<String> items) {
    for (String item : items) {
      paragraph(item, 2);
    }
  }

  private void prose(Block.Prose prose) {
    String lead = prose.lead().isEmpty() ? "" : prose.lead() + " ";
    for (String paragraph : Paragraphs.of(lead + prose.commonMark())) {
      int indent = Paragraphs.indent(paragraph);
      boolean verbatim = indent >= 4 && Paragraphs.markerLength(paragraph) == 0;
      if (verbatim) {
        text.append(paragraph).append('\n');
      } else {
        paragraph(paragraph, indent + Paragraphs.markerLength(paragraph));
      }
    }
  }

  private void paragraph(String paragraph, int indent) {
    text.append(wrapping.wrap(paragraph, indent)).append('\n');
  }
}
