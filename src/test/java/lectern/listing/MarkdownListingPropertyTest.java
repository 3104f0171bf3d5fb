package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.output.Printable;
import lectern.testing.CommonMarkText;
import lectern.testing.Hostile;
import lectern.testing.Listings;
import lectern.testing.Model;
import lectern.testing.RandomProposal;
import lectern.testing.StyledYaml;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

class MarkdownListingPropertyTest {

  @Property(tries = 500)
  void bothListingsHoldTheTextOfEachField(@ForAll long proposal) {
    Model.Keys model = RandomProposal.of(proposal);
    Listing listing = Listings.of(StyledYaml.writeQuoted(model, 1).text().replace("\uFEFF", ""));
    String text = bare(TextListing.print(listing, 60));
    String markdown =
        bare(CommonMarkText.of(Parser.builder().build().parse(MarkdownListing.print(listing))));

    for (String key : List.of("title", "room")) {
      if (model.entries().get(key) instanceof Model.Text field) {
        assertThat(text).contains(bare(field.text()));
        assertThat(markdown).contains(bare(field.text()));
      }
    }
    if (model.entries().get("description") instanceof Model.Text field) {
      assertThat(text).contains(bare(field.text()));
      String plain = CommonMarkText.of(Parser.builder().build().parse(field.text()));
      assertThat(markdown).contains(bare(plain));
    }
  }

  @Property(tries = 2000)
  @Domain(Hostile.class)
  void markdownHoldsNoHtmlNoUnsafeLinkAndNoHeadingButBelowItsOwn(
      @ForAll String title, @ForAll String name, @ForAll String prose) {
    String printed = MarkdownListing.print(Listings.hostile(title, name, prose));
    Node parsed = Parser.builder().build().parse(printed);

    List<Integer> levels = new ArrayList<>();
    parsed.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock html) {
            throw new AssertionError("HTML: " + html.getLiteral());
          }

          @Override
          public void visit(HtmlInline html) {
            throw new AssertionError("HTML: " + html.getLiteral());
          }

          @Override
          public void visit(Link link) {
            assertThat(link.getDestination()).matches("(?i)(https?|mailto):[^\\s<>]*");
          }

          @Override
          public void visit(Image image) {
            throw new AssertionError("Image: " + image.getDestination());
          }

          @Override
          public void visit(Heading heading) {
            levels.add(heading.getLevel());
          }
        });
    assertThat(levels).as(printed).startsWith(1, 2);
    assertThat(levels).as(printed).filteredOn(level -> level == 1).hasSize(1);
    assertThat(levels).as(printed).filteredOn(level -> level == 2).hasSize(3);
  }

  @Example
  void anAddressInALinkIsNoLinkOfItsOwn() {
    String prose = "[a <http://example.org> b](http://e.org '<b>') <http://example.net>";
    assertThat(MarkdownListing.print(Listings.hostile("", "", prose)))
        .contains("[a http://example.org b](http://e.org \"&lt;b>\") <http://example.net>");
  }

  @Property(tries = 2000)
  @Domain(Hostile.class)
  void titlesAndNamesPrintLiterally(@ForAll String title, @ForAll String name) {
    Listing listing = Listings.hostile(title, name, "prose");
    Node parsed = Parser.builder().build().parse(MarkdownListing.print(listing));

    Node heading = parsed.getFirstChild();
    assertThat(heading).isInstanceOf(Heading.class);
    assertThat(CommonMarkText.of(heading)).isEqualTo(Printable.block(listing.heading()));
    List<String> items = new ArrayList<>();
    parsed.accept(
        new AbstractVisitor() {
          @Override
          public void visit(ListItem item) {
            items.add(CommonMarkText.of(item));
          }
        });
    List<String> people = new ArrayList<>();
    for (Block block : listing.blocks()) {
      if (block instanceof Block.Labeled lines && lines.values().size() > 1) {
        lines.values().forEach(line -> people.add(Printable.block(line)));
      }
    }
    assertThat(people).hasSize(2);
    assertThat(items.subList(0, 2)).isEqualTo(people);
  }

  @Property(tries = 2000)
  @Domain(Hostile.class)
  void aLineOfItsOwnPrintsLiterally(@ForAll String room) {
    String yaml =
        StyledYaml.writeQuoted(new Model.Keys(Map.of("room", Model.Text.of(room))), 1).text();
    Listing listing = Listings.of(yaml.replace("\uFEFF", ""));
    String printed = MarkdownListing.print(listing);

    Node parsed = Parser.builder().build().parse(printed);
    for (Block block : listing.blocks()) {
      if (block instanceof Block.Lines lines) {
        assertThat(parsed.getLastChild()).as(printed).isInstanceOf(Paragraph.class);
        assertThat(CommonMarkText.of(parsed.getLastChild()))
            .isEqualTo(Printable.block(lines.lines().get(0)));
      }
    }
  }

  @Property(tries = 2000)
  @Domain(Hostile.class)
  void markdownThatIsReadAndWrittenAgainSaysTheSame(
      @ForAll String title, @ForAll String name, @ForAll String prose) {
    String printed = MarkdownListing.print(Listings.hostile(title, name, prose));

    Node parsed = Parser.builder().build().parse(printed);
    String again = MarkdownListing.write(parsed);

    assertThat(html(again)).as(printed).isEqualTo(html(printed));
  }

  private static String html(String markdown) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
  }

  /** Without white space and the signs of quotations, which stand on each line. */
  private static String bare(String text) {
    return text.replaceAll("[\\s>]", "");
  }
}
