package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import lectern.output.MarkdownText;
import lectern.output.Printable;
import lectern.testing.Chromium;
import lectern.testing.Golden;
import lectern.testing.MarkdownPayloads;
import lectern.testing.MarkdownRenderers;
import lectern.testing.Programs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listings in Markdown as renderers show them that let HTML through. */
@Tag("slow")
class RenderedMarkdownTest {
  private static final int RANDOM_TEXTS = Integer.getInteger("markdown.texts", 300);

  private static final long SEED = Long.getLong("markdown.seed", 119);

  private static final Set<String> ELEMENTS =
      Set.of(
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
          "blockquote",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td");
  private static final Set<String> ATTRIBUTES =
      Set.of("href", "title", "start", "class", "align", "style");
  private static final String ADDRESS =
      "(?i)(?!javascript|vbscript|data)([a-z][a-z0-9+.-]*:|//)[^\\s<>]*";

  @TempDir private Path folder;

  @Test
  void commonMarkShowsNothingButWhatAListingHas() {
    List<String> texts = listings();
    check(texts, MarkdownRenderers.java(texts));
  }

  @Test
  void otherRenderersShowNothingButWhatAListingHas() {
    List<String> texts = listings();
    check(texts, MarkdownRenderers.npm(texts));
  }

  @Test
  void aBrowserRunsAndLoadsNothing() throws Exception {
    Path program = Programs.need("chromium");
    List<String> texts = listings();
    StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><title>x</title>");
    page.append("<link rel=icon href=data:,><script>hits = 0; hit = () => { hits++; };</script>");
    List<Map<String, String>> rendered =
        MarkdownRenderers.joined(MarkdownRenderers.java(texts), MarkdownRenderers.npm(texts));
    rendered.forEach(all -> all.values().forEach(one -> page.append(one).append("<hr>")));
    Path file = Files.writeString(folder.resolve("page.html"), page);
    try (Chromium browser = Chromium.start(program, folder.resolve("profile"));
        Chromium.Page shown = browser.page()) {
      shown.send("Network.enable", Map.of());
      shown.show(file);
      assertThat(shown.evaluate("new Promise(done => setTimeout(() => done(hits), 500))").asInt())
          .isZero();
      assertThat(shown.events("Network.requestWillBeSent"))
          .extracting(event -> event.at("/params/request/url").asText())
          .allMatch(url -> url.startsWith("data:") || url.equals(file.toUri().toString()));
      JsonNode found =
          shown.evaluate(
              "[...document.body.querySelectorAll('*')].filter(one => "
                  + "[...one.attributes].some(each => each.name.startsWith('on')) || "
                  + "['SCRIPT', 'IMG', 'IFRAME', 'STYLE', 'SVG', 'OBJECT', 'FORM', 'INPUT']"
                  + ".includes(one.tagName)).map(one => one.outerHTML)");
      assertThat(found).isEmpty();
    }
  }

  @Test
  void aTitleIsShownAsItIsWritten() {
    List<String> titles = payloads();
    List<String> texts =
        titles.stream()
            .map(title -> MarkdownListing.print(new Listing("T" + title, List.of())))
            .toList();
    List<Map<String, String>> rendered =
        MarkdownRenderers.joined(MarkdownRenderers.java(texts), MarkdownRenderers.npm(texts));
    for (int i = 0; i < titles.size(); i++) {
      String title = "T" + Printable.block(titles.get(i));
      for (Map.Entry<String, String> one : rendered.get(i).entrySet()) {
        assertThat(bare(Jsoup.parseBodyFragment(one.getValue()).wholeText()))
            .as("%s of %s", one.getKey(), texts.get(i))
            .isEqualTo(bare(title));
      }
    }
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00a0\u3000\ufeff]", "");
  }

  /** Each golden listing, and one of each payload in every place of a listing. */
  private static List<String> listings() {
    List<String> listings = new ArrayList<>();
    for (String folder : List.of("listings", "changes", "statistics")) {
      for (String name : Golden.names(folder, ".md")) {
        listings.add(Golden.read(Golden.folder(folder).resolve(name + ".md")));
      }
    }
    payloads().stream().map(RenderedMarkdownTest::listing).forEach(listings::add);
    return listings;
  }

  private static List<String> payloads() {
    Random random = new Random(SEED);
    return Stream.concat(
            MarkdownPayloads.all().stream(),
            Stream.generate(() -> MarkdownPayloads.random(random)).limit(RANDOM_TEXTS))
        .toList();
  }

  private static String listing(String text) {
    List<Block> blocks =
        List.of(
            new Block.Label(text),
            new Block.Lines(List.of(text)),
            new Block.Lines(List.of(text, "a " + text + ".")),
            new Block.Prose("", text),
            new Block.Prose("Targets:", text + " b"),
            new Block.Prose("", "- " + text + "\n- **c " + text + "** d"),
            new Block.Prose("", "a " + text + "\nb `c` " + text),
            new Block.Itemized("Timing:", List.of(text)));
    return MarkdownListing.print(new Listing(text, blocks))
        + ("\n- [" + MarkdownText.label(text) + "](http://example.org)\n")
        + ("\n| a | b |\n| --- | --- |\n| " + MarkdownText.cell(text) + " | b |\n");
  }

  private static void check(List<String> texts, List<Map<String, String>> rendered) {
    for (int i = 0; i < texts.size(); i++) {
      for (Map.Entry<String, String> one : rendered.get(i).entrySet()) {
        List<String> problems = new ArrayList<>();
        for (Element element : Jsoup.parseBodyFragment(one.getValue()).body().select("body *")) {
          problems(element, problems);
        }
        assertThat(problems)
            .as("%s of%n%s%n%s", one.getKey(), texts.get(i), one.getValue())
            .isEmpty();
      }
    }
  }

  private static void problems(Element element, List<String> problems) {
    if (!ELEMENTS.contains(element.tagName())) {
      problems.add(element.outerHtml());
    }
    for (Attribute attribute : element.attributes()) {
      boolean isKnown = ATTRIBUTES.contains(attribute.getKey());
      boolean isStyle = attribute.getKey().equals("style");
      boolean isLink = attribute.getKey().equals("href");
      if (!isKnown
          || (isStyle && !attribute.getValue().matches("text-align:(left|right|center)"))
          || (isLink && !attribute.getValue().matches(ADDRESS))) {
        problems.add(attribute.toString());
      }
    }
  }
}
