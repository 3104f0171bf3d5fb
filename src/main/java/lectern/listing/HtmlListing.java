package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.output.html.Html;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A listing as an HTML article. Nothing that an author wrote is markup in it: prose is CommonMark,
 * of which links lead only to the web and to mail, images are links, since a page must not load
 * what a stranger names, and raw HTML is text.
 */
public final class HtmlListing {
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .percentEncodeUrls(true)
          .attributeProviderFactory(context -> HtmlListing::attributes)
          .build();

  private final Html html = new Html();
  private final int level;
  private final List<Block> facts = new ArrayList<>();

  private HtmlListing(int level) {
    this.level = level;
  }

  /**
   * The article.
   *
   * @param level of its heading; those within it are below
   */
  public static String article(Listing listing, int level) {
    HtmlListing printer = new HtmlListing(level);
    printer.html.open("article");
    printer.heading(listing.heading(), level);
    List<Block> blocks = listing.blocks();
    int next = 0;
    while (next < blocks.size()) {
      if (isFact(blocks, next)) {
        printer.facts.add(blocks.get(next));
        printer.facts.add(blocks.get(next + 1));
        next += 2;
      } else {
        printer.facts();
        printer.block(blocks.get(next));
        next++;
      }
    }
    printer.facts();
    printer.html.close("article");
    return printer.html.toString();
  }

  /** A name with one line behind it. */
  private static boolean isFact(List<Block> blocks, int at) {
    return blocks.get(at) instanceof Block.Label
        && at + 1 < blocks.size()
        && (blocks.get(at + 1) instanceof Block.Slot
            || (blocks.get(at + 1) instanceof Block.Lines lines && lines.lines().size() == 1));
  }

  private void facts() {
    if (facts.isEmpty()) {
      return;
    }
    html.open("dl");
    for (int i = 0; i < facts.size(); i += 2) {
      html.open("div");
      html.element("dt", ((Block.Label) facts.get(i)).text());
      if (facts.get(i + 1) instanceof Block.Slot slot) {
        html.open("dd");
        slot(slot);
        html.close("dd");
      } else {
        html.written("dd", ((Block.Lines) facts.get(i + 1)).lines().get(0));
      }
      html.close("div");
    }
    html.close("dl");
    facts.clear();
  }

  private void block(Block block) {
    if (block instanceof Block.Label label) {
      heading(label.text(), level + 1);
    } else if (block instanceof Block.Section section) {
      heading(section.name(), level + 1);
    } else if (block instanceof Block.Slot slot) {
      html.open("p");
      slot(slot);
      html.close("p");
    } else if (block instanceof Block.Lines lines) {
      list(lines.lines());
    } else if (block instanceof Block.Agenda agenda) {
      html.element("p", agenda.lead());
      list(agenda.items());
    } else if (block instanceof Block.Prose prose) {
      Document document = new Document();
      SafeProse.appendTo(document, prose, level + 1);
      document.accept(new ImageLinks());
      document.accept(new HeadingLevels(level + 1));
      html.rendered(RENDERER.render(document));
    }
  }

  private void heading(String text, int at) {
    html.written("h" + at, text);
  }

  private void slot(Block.Slot slot) {
    html.time(slot.start().toInstant(), SlotLine.moment(slot.start()));
    html.text(" – ");
    html.time(slot.end().toInstant(), SlotLine.moment(slot.end()));
  }

  private void list(List<String> items) {
    html.open("ul");
    for (String item : items) {
      html.written("li", item);
    }
    html.close("ul");
  }

  /** Each paragraph finds its own direction. */
  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("p") || tag.equals("li") || tag.startsWith("h")) {
      attributes.put("dir", "auto");
    }
    if (node instanceof Link) {
      attributes.put("rel", "nofollow noopener");
    }
  }
}
