package lectern.statistics.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.output.Printable;
import lectern.output.html.Templates;
import lectern.statistics.Counting;
import lectern.statistics.Part;
import lectern.testing.Golden;
import lectern.testing.Hostile;
import lectern.testing.Programmes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.data.Offset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlStatisticsTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "meta", "title", "style", "body", "main", "nav", "ul", "ol", "li", "a",
          "section", "h1", "h2", "h3", "p", "dl", "dt", "dd", "b", "div", "svg", "rect", "table",
          "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "bdi");

  private static Document parse(String page) {
    return Jsoup.parse(page);
  }

  private static String page() {
    String yaml = Golden.read(Golden.folder("statistics").resolve("names.yaml"));
    return HtmlStatistics.print(Counting.parts(yaml, Counting.SESSIONS), false, Templates.OWN);
  }

  @Test
  void everyBarIsAsLongAsTheFigureBesideItAndHiddenFromScreenReaders() {
    int bars = 0;
    for (Element table : parse(page()).select("table:has(tbody svg)")) {
      boolean isOfTargets = table.attr("aria-labelledby").endsWith("-target");
      double greatest =
          table.select("tbody td:nth-of-type(1)").stream()
              .mapToDouble(HtmlStatisticsTest::number)
              .max()
              .orElseThrow();
      assertThat(table.select("caption").text()).startsWith("Bars show ");
      for (Element bar : table.select("tbody svg")) {
        assertThat(bar.attr("aria-hidden")).isEqualTo("true");
        Element row = bar.closest("tr");
        double width = number(bar.selectFirst("rect"), "width");
        double expected =
            isOfTargets
                ? number(row.selectFirst("td:nth-of-type(2)"))
                : 100 * number(row.selectFirst("td")) / greatest;
        assertThat(width).isCloseTo(expected, Offset.offset(isOfTargets ? 0.51 : 0.3));
        bars++;
      }
    }
    assertThat(bars).isGreaterThan(40);
  }

  private static double number(Element cell) {
    return cell.text().matches("\\d+%?") ? Double.parseDouble(cell.text().replace("%", "")) : 0;
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute).replace("%", ""));
  }

  @Test
  void idsAreUniqueAndEveryReferenceLeadsToOne() {
    Document page = parse(page());
    List<String> ids = new ArrayList<>();
    List<String> references = new ArrayList<>();
    for (Element element : page.select("*")) {
      if (element.hasAttr("id")) {
        ids.add(element.id());
      }
      references.addAll(List.of(element.attr("aria-labelledby").split(" ", -1)));
      if (element.attr("href").startsWith("#")) {
        references.add(element.attr("href").substring(1));
      }
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
    Document page = parse(HtmlStatistics.print(parts, false, Templates.OWN));
    Set<String> used = new HashSet<>();
    for (Element element : page.select("*")) {
      used.add(element.tagName());
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "style");
      }
    }
    used.remove("#root");
    assertThat(ELEMENTS).containsAll(used);
    assertThat(page.select("[id=part-1]").get(0).wholeText())
        .isEqualTo(Printable.block(parts.get(0).title()));
  }

  /** The colors of text are those of every page. */
  @Test
  void barsStandOutInLightDarkAndPrint() {
    Matcher palettes = Pattern.compile(":root \\{([^}]*)}").matcher(page());
    List<Map<String, String>> colors = new ArrayList<>();
    while (palettes.find()) {
      Map<String, String> palette = new HashMap<>();
      Matcher set = Pattern.compile("--([\\w-]+): #(\\w+)").matcher(palettes.group(1));
      while (set.find()) {
        String hex = set.group(2);
        palette.put(set.group(1), hex.length() == 3 ? hex.replaceAll("\\w", "$0$0") : hex);
      }
      colors.add(palette);
    }
    assertThat(colors).hasSize(6);
    for (int i = 0; i < 3; i++) {
      String paper = colors.get(i).get("page");
      assertThat(contrast(colors.get(i + 3).get("bar"), paper)).isGreaterThan(4.5);
      assertThat(contrast(colors.get(i + 3).get("compared-bar"), paper)).isGreaterThan(2.5);
    }
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
    assertThat(page()).doesNotContain("url(", "@import", "<script", "src=", "<link", "<img");
  }
}
