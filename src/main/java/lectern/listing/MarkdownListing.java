package lectern.listing;

import java.util.List;
import java.util.Set;
import lectern.output.Printable;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * A listing as CommonMark that every renderer shows alike, also one of GitHub's dialect. What
 * authors wrote in CommonMark stays that, below the listing's own headings; all else is text.
 */
public final class MarkdownListing {
  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder().nodeRendererFactory(new Inlines()).build();

  private static final class Inlines implements MarkdownNodeRendererFactory {
    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
      return new MarkdownInlines(context);
    }

    @Override
    public Set<Character> getSpecialCharacters() {
      return Set.of();
    }
  }

  private final Document document = new Document();
  private final int level;

  private MarkdownListing(int level) {
    this.level = level;
  }

  /** Prints a listing. */
  public static String print(Listing listing) {
    return print(listing, 1);
  }

  /**
   * Prints a listing as a part of a document.
   *
   * @param level the level of its heading, 1 or more; labels are one level below
   */
  public static String print(Listing listing, int level) {
    MarkdownListing printer = new MarkdownListing(level);
    printer.heading(listing.heading(), level);
    for (Block block : listing.blocks()) {
      printer.block(block);
    }
    return write(printer.document);
  }

  /** Writes a document, which is changed by it. */
  static String write(Node document) {
    document.accept(new MarkdownTree());
    return Printable.block(RENDERER.render(document));
  }

  private void block(Block block) {
    if (block instanceof Block.Label label) {
      heading(label.heading(), level + 1);
    } else if (block instanceof Block.Section section) {
      heading(section.name(), level + 1);
    } else if (block instanceof Block.Slot slot) {
      document.appendChild(paragraph(SlotLine.of(slot)));
    } else if (block instanceof Block.Lines lines) {
      lines(lines.lines());
    } else if (block instanceof Block.Labeled labeled) {
      list(labeled.isOrdered() ? new OrderedList() : bullets(), labeled.values());
    } else if (block instanceof Block.Inline inline) {
      document.appendChild(paragraph(inline.label() + " " + inline.text()));
    } else if (block instanceof Block.Itemized list) {
      document.appendChild(paragraph(list.lead()));
      list(bullets(), list.items());
    } else if (block instanceof Block.Prose prose) {
      SafeProse.appendTo(document, prose, level + 1);
    }
  }

  private void heading(String text, int depth) {
    Heading heading = new Heading();
    heading.setLevel(depth);
    heading.appendChild(new Text(text));
    document.appendChild(heading);
  }

  private void lines(List<String> lines) {
    if (lines.size() > 1) {
      list(bullets(), lines);
    } else {
      lines.forEach(line -> document.appendChild(paragraph(line)));
    }
  }

  private static ListBlock bullets() {
    BulletList list = new BulletList();
    list.setMarker("-");
    return list;
  }

  private void list(ListBlock list, List<String> items) {
    list.setTight(true);
    for (String text : items) {
      ListItem item = new ListItem();
      item.appendChild(paragraph(text));
      list.appendChild(item);
    }
    document.appendChild(list);
  }

  private static Paragraph paragraph(String text) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(text));
    return paragraph;
  }
}
