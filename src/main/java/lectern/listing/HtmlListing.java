package lectern.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.output.html.Html;
import lectern.output.html.PageFile;
import lectern.output.html.Templates;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A listing as an HTML article. No text of an author is markup in it but prose, which is CommonMark
 * made safe: links lead only to the web and to mail, images are links, so that a page loads nothing
 * from elsewhere, and raw HTML is text.
 */
public final class HtmlListing {
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .percentEncodeUrls(true)
          .attributeProviderFactory(context -> HtmlListing::attributes)
          .build();

  private record Article(String title, int level, int below, List<Part> parts) {}

  /** One part of the article; all but one of its components are empty. */
  private record Part(
      List<Facts> facts,
      String heading,
      List<Times> time,
      String lead,
      List<Items> list,
      String prose) {
    static Part facts(List<Fact> facts) {
      return new Part(List.of(new Facts(facts)), "", List.of(), "", List.of(), "");
    }

    static Part heading(String heading) {
      return new Part(List.of(), heading, List.of(), "", List.of(), "");
    }

    static Part list(String lead, boolean isOrdered, List<String> lines) {
      return new Part(List.of(), "", List.of(), lead, List.of(new Items(isOrdered, lines)), "");
    }
  }

  private record Facts(List<Fact> items) {}

  /** A label followed by one line, or by the times of a slot. */
  private record Fact(String label, List<Times> slot, String line) {}

  private record Times(String start, String startText, String dash, String end, String endText) {
    static List<Times> of(Block.Slot slot) {
      SlotRange range = SlotRange.of(slot);
      return List.of(
          new Times(
              slot.start().toInstant().toString(),
              range.start(),
              range.dash(),
              slot.end().toInstant().toString(),
              range.end()));
    }
  }

  private record Items(boolean isOrdered, List<String> lines) {}

  private HtmlListing() {}

  /**
   * Prints the article.
   *
   * @param level the level of its heading, 1 to 5; those within it are one below
   */
  public static String article(Listing listing, int level, Templates templates) {
    List<Part> parts = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    List<Block> blocks = listing.blocks();
    for (int next = 0; next < blocks.size(); next++) {
      if (blocks.get(next) instanceof Block.Inline inline) {
        facts.add(new Fact(new Block.Label(inline.label()).heading(), List.of(), inline.text()));
      } else if (isFact(blocks, next)) {
        facts.add(fact((Block.Label) blocks.get(next), blocks.get(++next)));
      } else {
        addFacts(facts, parts);
        parts.add(part(blocks.get(next), level + 1));
      }
    }
    addFacts(facts, parts);
    return templates.print(
        PageFile.LISTING_HTML, new Article(listing.heading(), level, level + 1, parts));
  }

  /** Returns whether a label with one line or a slot is at an index. */
  private static boolean isFact(List<Block> blocks, int at) {
    return blocks.get(at) instanceof Block.Label
        && at + 1 < blocks.size()
        && (blocks.get(at + 1) instanceof Block.Slot
            || (blocks.get(at + 1) instanceof Block.Lines lines && lines.lines().size() == 1));
  }

  private static Fact fact(Block.Label label, Block value) {
    return value instanceof Block.Slot slot
        ? new Fact(label.heading(), Times.of(slot), "")
        : new Fact(label.heading(), List.of(), ((Block.Lines) value).lines().get(0));
  }

  private static void addFacts(List<Fact> facts, List<Part> parts) {
    if (!facts.isEmpty()) {
      parts.add(Part.facts(List.copyOf(facts)));
      facts.clear();
    }
  }

  private static Part part(Block block, int level) {
    if (block instanceof Block.Label label) {
      return Part.heading(label.heading());
    } else if (block instanceof Block.Section section) {
      return Part.heading(section.name());
    } else if (block instanceof Block.Slot slot) {
      return new Part(List.of(), "", Times.of(slot), "", List.of(), "");
    } else if (block instanceof Block.Lines lines) {
      return Part.list("", false, lines.lines());
    } else if (block instanceof Block.Labeled labeled) {
      return Part.list("", labeled.isOrdered(), labeled.values());
    } else if (block instanceof Block.Itemized list) {
      return Part.list(list.lead(), false, list.items());
    }
    return new Part(List.of(), "", List.of(), "", List.of(), prose((Block.Prose) block, level));
  }

  private static String prose(Block.Prose prose, int level) {
    Document document = new Document();
    SafeProse.appendTo(document, prose, level);
    document.accept(new HeadingLevels(level));
    return Html.rendered(RENDERER.render(document)).stripTrailing();
  }

  /**
   * Adds the attributes: each paragraph has its own direction, and no link vouches for its target.
   */
  private static void attributes(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("p") || tag.equals("li") || tag.startsWith("h")) {
      attributes.put("dir", "auto");
    }
    if (node instanceof Link) {
      attributes.put("rel", "nofollow noopener");
    }
  }
}
