package lectern.statistics.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import lectern.output.Printable;
import lectern.statistics.Counting;
import lectern.statistics.Part;
import lectern.testing.Golden;
import lectern.testing.Hostile;
import lectern.testing.Programmes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlStatisticsTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "meta", "title", "style", "body", "main", "nav", "ul", "li", "a",
          "section", "h1", "h2", "h3", "p", "div", "svg", "desc", "text", "rect", "table", "thead",
          "tbody", "tfoot", "tr", "th", "td", "bdi");

  private static Document parse(String page) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page)));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError(page, e);
    }
  }

  private static String page() {
    String yaml = Golden.read(Golden.folder("statistics").resolve("names.yaml"));
    return HtmlStatistics.print(Counting.parts(yaml, Counting.SESSIONS));
  }

  private static List<Element> elements(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void everyPlotHasATextAlternativeAndItsTableBesideIt() {
    Document page = parse(page());
    List<Element> plots = elements(page, "svg");
    assertThat(plots).hasSizeGreaterThan(20);
    for (Element plot : plots) {
      Element title = (Element) plot.getElementsByTagName("title").item(0);
      Element description = (Element) plot.getElementsByTagName("desc").item(0);
      assertThat(plot.getAttribute("role")).isEqualTo("img");
      assertThat(plot.getAttribute("aria-labelledby"))
          .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
      Element beside = (Element) plot.getParentNode();
      NodeList rows =
          ((Element) beside.getElementsByTagName("tbody").item(0)).getElementsByTagName("tr");
      assertThat(plot.getElementsByTagName("text").getLength()).isEqualTo(rows.getLength() * 2);
      for (int i = 0; i < rows.getLength(); i++) {
        Element row = (Element) rows.item(i);
        String label = row.getElementsByTagName("th").item(0).getTextContent();
        String figure = row.getElementsByTagName("td").item(0).getTextContent();
        assertThat(description.getTextContent()).contains(label.strip() + ": " + figure);
      }
    }
  }

  @Test
  void idsAreUniqueAndEveryReferenceLeadsToOne() {
    Document page = parse(page());
    List<String> ids = new ArrayList<>();
    List<String> references = new ArrayList<>();
    for (Element element : elements(page, "*")) {
      if (element.hasAttribute("id")) {
        ids.add(element.getAttribute("id"));
      }
      references.addAll(List.of(element.getAttribute("aria-labelledby").split(" ", -1)));
      references.add(element.getAttribute("href").replaceFirst("^#", ""));
    }
    references.removeIf(String::isEmpty);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(references).isNotEmpty().isSubsetOf(ids);
  }

  @Property(tries = 300)
  @Domain(Hostile.class)
  @Domain(DomainContext.Global.class)
  void noTextBecomesMarkup(@ForAll String title, @ForAll String name) {
    List<Part> parts = Counting.parts(Programmes.hostile(title, name, "x"), Counting.SESSIONS);
    Document page = parse(HtmlStatistics.print(parts));
    Set<String> used = new HashSet<>();
    for (Element element : elements(page, "*")) {
      used.add(element.getTagName());
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String attribute = element.getAttributes().item(i).getNodeName();
        assertThat(attribute).doesNotStartWith("on").isNotIn("src", "style");
      }
    }
    assertThat(ELEMENTS).containsAll(used);
    assertThat(elements(page, "h2").get(0).getTextContent())
        .isEqualTo(Printable.block(parts.get(0).title()));
  }

  @Test
  void textIsReadableInLightDarkAndPrint() {
    Matcher palettes = Pattern.compile(":root \\{([^}]*)}").matcher(page());
    Map<String, String> colours = new HashMap<>();
    int count = 0;
    while (palettes.find()) {
      Matcher set = Pattern.compile("--(\\w+): #(\\w{6})").matcher(palettes.group(1));
      while (set.find()) {
        colours.put(set.group(1), set.group(2));
      }
      String paper = colours.get("paper");
      for (String ink : List.of("ink", "quiet", "bar", "link")) {
        assertThat(contrast(colours.get(ink), paper)).as("%s on %s", ink, paper).isGreaterThan(4.5);
      }
      count++;
    }
    assertThat(count).isEqualTo(3);
  }

  /** The contrast of two colours, from 1 to 21, as the WCAG reckon it. */
  private static double contrast(String a, String b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double luminance = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
      luminance +=
          weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return luminance;
  }

  @Test
  void thePageNeedsNothingElse() {
    assertThat(page()).doesNotContain("http", "url(", "@import", "<script", "src=");
  }
}
