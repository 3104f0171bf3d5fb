package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lectern.output.Printable;
import lectern.output.html.Templates;
import lectern.testing.Hostile;
import lectern.testing.Listings;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;

class HtmlListingPropertyTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "article",
          "dl",
          "div",
          "dt",
          "dd",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "br",
          "hr",
          "ul",
          "ol",
          "li",
          "a",
          "em",
          "strong",
          "code",
          "pre",
          "blockquote");
  private static final Set<String> ATTRIBUTES =
      Set.of("dir", "href", "title", "rel", "class", "start");

  @Property(tries = 2000)
  @Domain(Hostile.class)
  void nothingButTheListingsOwnMarkupIsThereWhateverIsWritten(
      @ForAll String title, @ForAll String name, @ForAll String prose) {
    String printed = HtmlListing.article(Listings.hostile(title, name, prose), 1, Templates.OWN);
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = parser.parseInput("<!DOCTYPE html><title>x</title>" + printed, "");

    ParseErrorList errors = parser.getErrors();
    assertThat(errors).as(printed).isEmpty();
    Set<String> elements = new TreeSet<>();
    Set<String> attributes = new TreeSet<>();
    for (Element element : page.body().select("body *")) {
      elements.add(element.tagName());
      element.attributes().forEach(attribute -> attributes.add(attribute.getKey()));
    }
    assertThat(ELEMENTS).as(printed).containsAll(elements);
    assertThat(ATTRIBUTES).as(printed).containsAll(attributes);
    assertThat(page.select("a").eachAttr("href"))
        .allSatisfy(target -> assertThat(target).matches("(?i)(https?|mailto):[^\\s<>]*"));
  }

  @Property(tries = 2000)
  @Domain(Hostile.class)
  void headingsAreOneAndBelowItNoneLeftOut(@ForAll String title, @ForAll String prose) {
    String printed = HtmlListing.article(Listings.hostile(title, "name", prose), 1, Templates.OWN);
    int last = 0;
    for (Element heading : Jsoup.parse(printed).select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(printed).isBetween(last == 0 ? 1 : 2, last + 1);
      last = level;
    }
    assertThat(last).isPositive();
  }

  @Property(tries = 2000)
  @Domain(Hostile.class)
  void titlesAndNamesAreNothingButText(@ForAll String title, @ForAll String name) {
    Listing listing = Listings.hostile(title, name, "prose");
    Document page = Jsoup.parse(HtmlListing.article(listing, 1, Templates.OWN));

    assertThat(page.selectFirst("h1").wholeText()).isEqualTo(Printable.block(listing.heading()));
    assertThat(page.selectFirst("h1").children()).isEmpty();
    String people =
        page.selectFirst("ol").children().stream()
            .map(Element::wholeText)
            .collect(Collectors.joining("\n"));
    String expected =
        listing.blocks().stream()
            .filter(block -> block instanceof Block.Labeled lines && lines.values().size() > 1)
            .map(block -> String.join("\n", ((Block.Labeled) block).values()))
            .findFirst()
            .orElseThrow();
    assertThat(people).isEqualTo(Printable.block(expected));
  }
}
