package lectern.statistics.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lectern.output.html.Html;
import lectern.statistics.Cell;
import lectern.statistics.Part;
import lectern.statistics.Row;
import lectern.statistics.Table;
import lectern.statistics.Topic;

/**
 * Figures as one page of HTML, with plots, that needs no other file and no script. It is
 * well-formed XML too.
 */
public final class HtmlStatistics {
  private static final int LONGEST_RANKING = 50;
  private static final String STYLE = "/lectern/statistics/page.css";
  private static final String HEADING = "Figures";

  private final Html html = new Html();
  private final BarChart chart = new BarChart(html);

  private HtmlStatistics() {}

  /** The page. */
  public static String print(List<Part> parts) {
    HtmlStatistics printer = new HtmlStatistics();
    printer.page(parts);
    return printer.html.toString();
  }

  private void page(List<Part> parts) {
    String title = parts.isEmpty() ? HEADING : HEADING + ": " + parts.get(0).title();
    html.markup("<!DOCTYPE html>\n");
    html.open("html", "lang", "en").markup("\n");
    html.markup("<head>\n<meta charset=\"utf-8\"/>\n");
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    html.element("title", title);
    html.open("style").markup("\n" + style()).close("style");
    html.close("head").open("body").markup("\n").open("main").markup("\n");
    html.element("h1", HEADING);
    if (parts.size() > 1) {
      contents(parts);
    }
    for (int i = 0; i < parts.size(); i++) {
      part(parts.get(i), id(i));
    }
    html.element("h2", "What is counted");
    Topic.COMMON.forEach(paragraph -> html.element("p", paragraph));
    html.close("main").close("body").close("html");
  }

  private static String style() {
    try (InputStream in = HtmlStatistics.class.getResourceAsStream(STYLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(int part) {
    return "part-" + (part + 1);
  }

  private void contents(List<Part> parts) {
    html.open("nav", "aria-label", "Contents").open("ul").markup("\n");
    for (int i = 0; i < parts.size(); i++) {
      html.open("li").isolated("a", parts.get(i).title(), "href", "#" + id(i)).close("li");
    }
    html.close("ul").close("nav");
  }

  private void part(Part part, String id) {
    html.open("section").markup("\n").isolated("h2", part.title(), "id", id);
    for (Table table : part.tables()) {
      topic(table.shortened(LONGEST_RANKING), id + "-" + table.topic().id());
    }
    html.close("section");
  }

  private void topic(Table table, String id) {
    html.open("section").markup("\n").element("h3", table.topic().title(), "id", id);
    html.element("p", table.topic().definition());
    if (table.isWithheld()) {
      html.element("p", "Not told: so few people could be recognized.");
    } else if (table.rows().isEmpty()) {
      html.element("p", "None.");
    } else {
      html.open("div", "class", "beside").markup("\n");
      if (table.topic().form() != Topic.Form.FACTS && BarChart.canShow(table)) {
        chart.draw(table, id + "-plot");
      }
      table(table, id);
      html.close("div");
    }
    html.close("section");
  }

  private void table(Table table, String id) {
    boolean isWide = table.columns().size() > 2;
    if (isWide) {
      // Who has no mouse scrolls what has the focus.
      html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id);
    }
    html.open("table", "aria-labelledby", id).markup("\n").open("thead").open("tr");
    html.element("th", table.topic().label(), "scope", "col");
    table.columns().forEach(column -> html.isolated("th", column, "scope", "col"));
    html.close("tr").close("thead").open("tbody").markup("\n");
    table.rows().forEach(this::row);
    html.close("tbody");
    if (!table.sums().isEmpty()) {
      html.open("tfoot").markup("\n");
      table.sums().forEach(this::row);
      html.close("tfoot");
    }
    html.close("table");
    if (isWide) {
      html.close("div");
    }
  }

  private void row(Row row) {
    html.open("tr").isolated("th", row.label(), "scope", "row");
    for (Cell cell : row.cells()) {
      html.element("td", cell.text());
    }
    html.close("tr");
  }
}
