package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lectern.display.Columns;
import lectern.display.Printable;
import lectern.testing.Hostile;
import lectern.testing.Listings;
import lectern.testing.Model;
import lectern.testing.RandomProposal;
import lectern.testing.StyledYaml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;

class ListingPropertyTest {
  private static final List<String> WORDS =
      List.of(
          "access",
          "a",
          "of",
          "internationalisation",
          "https://example.org/a/very/long/address/of/a/page",
          "well-known",
          "and/or",
          "中文段落没有空格",
          "数字，网络。",
          "العربية",
          "عمودا،",
          "e\u0301te\u0301",
          "😀",
          "👩\u200d💻",
          "(so)",
          "“quoted”",
          "—",
          "90%",
          "R&D",
          "한국어");

  @Property(tries = 500)
  void noLineIsWiderThanAskedUnlessItIsOneWord(
      @ForAll long seed, @ForAll @IntRange(min = 10, max = 100) int width) {
    String printed = TextListing.print(Listings.of(plainProposal(seed)), width);

    for (String line : printed.lines().toList()) {
      if (Columns.of(line) > width) {
        String word = line.replaceFirst("^[ >•-]*", "");
        assertThat(word.codePoints())
            .as(printed)
            .noneMatch(c -> Character.isWhitespace(c) || Character.isIdeographic(c));
      }
    }
  }

  @Property(tries = 500)
  void wrappingLosesAndAddsNothing(
      @ForAll long seed, @ForAll @IntRange(min = 10, max = 100) int width) {
    Listing listing = Listings.of(plainProposal(seed));

    assertThat(bare(TextListing.print(listing, width)))
        .isEqualTo(bare(TextListing.print(listing, 0)));
  }

  @Property(tries = 500)
  void bothListingsHoldTheTextOfEachField(@ForAll long proposal) {
    Model.Keys model = RandomProposal.of(proposal);
    Listing listing = Listings.of(StyledYaml.writeQuoted(model, 1).text().replace("\uFEFF", ""));
    String text = bare(TextListing.print(listing, 60));
    String markdown = bare(textOf(Parser.builder().build().parse(MarkdownListing.print(listing))));

    for (String key : List.of("title", "room")) {
      if (model.entries().get(key) instanceof Model.Text field) {
        assertThat(text).contains(bare(field.text()));
        assertThat(markdown).contains(bare(field.text()));
      }
    }
    if (model.entries().get("description") instanceof Model.Text field) {
      assertThat(text).contains(bare(field.text()));
      String plain = textOf(Parser.builder().build().parse(field.text()));
      assertThat(markdown).contains(bare(plain));
    }
  }

  @Property(tries = 2000)
  @Domain(Hostile.class)
  void markdownHoldsNoHtmlNoUnsafeLinkAndNoHeadingButBelowItsOwn(
      @ForAll String title, @ForAll String name, @ForAll String prose) {
    String printed = MarkdownListing.print(hostile(title, name, prose));
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
            assertThat(image.getDestination()).matches("(?i)(https?|mailto):[^\\s<>]*");
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

  @Property(tries = 2000)
  @Domain(Hostile.class)
  void titlesAndNamesPrintLiterally(@ForAll String title, @ForAll String name) {
    Listing listing = hostile(title, name, "prose");
    Node parsed = Parser.builder().build().parse(MarkdownListing.print(listing));

    Node heading = parsed.getFirstChild();
    assertThat(heading).isInstanceOf(Heading.class);
    assertThat(textOf(heading)).isEqualTo(printable(listing.heading()));
    List<String> items = new ArrayList<>();
    parsed.accept(
        new AbstractVisitor() {
          @Override
          public void visit(ListItem item) {
            items.add(textOf(item));
          }
        });
    List<String> people = new ArrayList<>();
    for (Block block : listing.blocks()) {
      if (block instanceof Block.Lines lines && lines.lines().size() > 1) {
        lines.lines().forEach(line -> people.add(printable(line)));
      }
    }
    assertThat(people).hasSize(2);
    assertThat(items.subList(0, 2)).isEqualTo(people);
  }

  @Property(tries = 2000)
  @Domain(Hostile.class)
  void markdownThatIsReadAndWrittenAgainSaysTheSame(
      @ForAll String title, @ForAll String name, @ForAll String prose) {
    String printed = MarkdownListing.print(hostile(title, name, prose));

    Node parsed = Parser.builder().build().parse(printed);
    parsed.accept(new PlainText());
    String again =
        MarkdownRenderer.builder()
            .nodeRendererFactory(new EscapedSign.Writer())
            .build()
            .render(parsed);

    assertThat(html(again)).as(printed).isEqualTo(html(printed));
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
        assertThat(textOf(parsed.getLastChild())).isEqualTo(printable(lines.lines().get(0)));
      }
    }
  }

  private static String html(String markdown) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
  }

  @Property(tries = 1000)
  @Domain(Hostile.class)
  @Domain(DomainContext.Global.class)
  void theTextListingIsSafeAndNothingOfALineIsLost(
      @ForAll String title, @ForAll String prose, @ForAll @IntRange(min = 1, max = 80) int width) {
    Listing listing = hostile(title, "name", prose);
    String printed = TextListing.print(listing, width);

    assertThat(printed.replace("\n", "").replace("\t", "").codePoints())
        .noneMatch(Hostile::isUnsafe);
    assertThat(bare(printed)).startsWith(bare(printable(listing.heading())));
  }

  private static String printable(String text) {
    return Printable.block(text);
  }

  /** A proposal of a title, two speakers and prose. */
  private static Listing hostile(String title, String name, String prose) {
    Map<String, Model> keys = new LinkedHashMap<>();
    keys.put("title", Model.Text.of("T" + title));
    keys.put(
        "speakers",
        new Model.Items(
            List.of(
                new Model.Keys(Map.of("name", Model.Text.of(name + "."))),
                new Model.Keys(Map.of("name", Model.Text.of("." + name))))));
    keys.put("description", Model.Text.of("- " + prose + "."));
    keys.put("issues", Model.Text.of("." + prose));
    String yaml = StyledYaml.writeQuoted(new Model.Keys(keys), 1).text();
    return Listings.of(yaml.replace("\uFEFF", ""));
  }

  private static String plainProposal(long seed) {
    Random random = new Random(seed);
    Map<String, Model> keys = new LinkedHashMap<>();
    for (String key : List.of("title", "room", "event", "additional-speakers")) {
      keys.put(key, Model.Text.of(words(random)));
    }
    for (String key : List.of("description", "issues", "sdg-targets", "interaction")) {
      StringBuilder prose = new StringBuilder(words(random));
      while (random.nextInt(4) > 0) {
        String between =
            List.of("\n", "\n\n", "\n- ", "\n\n> ", "\n• ", "  \n").get(random.nextInt(6));
        prose.append(between).append(words(random));
      }
      keys.put(key, Model.Text.of(prose.toString()));
    }
    keys.put(
        "speakers",
        new Model.Items(List.of(Model.Text.of("Ada " + words(random).replace(',', ' ')))));
    String yaml = StyledYaml.writeQuoted(new Model.Keys(keys), 1).text();
    return yaml.replace("\uFEFF", "");
  }

  private static String words(Random random) {
    List<String> words = new ArrayList<>();
    do {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    } while (random.nextInt(12) > 0);
    return String.join(" ", words);
  }

  /** Without white space and the signs of quotations, which stand on each line. */
  private static String bare(String text) {
    return text.replaceAll("[\\s>]", "");
  }

  private static String textOf(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text literal) {
            text.append(literal.getLiteral());
          }

          @Override
          public void visit(Code code) {
            text.append(code.getLiteral());
          }

          @Override
          public void visit(FencedCodeBlock code) {
            text.append(code.getLiteral());
          }

          @Override
          public void visit(IndentedCodeBlock code) {
            text.append(code.getLiteral());
          }

          @Override
          public void visit(HtmlInline html) {
            text.append(html.getLiteral());
          }

          @Override
          public void visit(HtmlBlock html) {
            text.append(html.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak space) {
            text.append(' ');
          }

          @Override
          public void visit(HardLineBreak space) {
            text.append(' ');
          }
        });
    return text.toString();
  }
}
