package lectern.statistics.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  private final Markup markup = new Markup();
  private final BarChart chart = new BarChart(markup);

  private HtmlStatistics() {}

  /** The page. */
  public static String print(List<Part> parts) {
    HtmlStatistics printer = new HtmlStatistics();
    printer.page(parts);
    return printer.markup.toString();
  }

  private void page(List<Part> parts) {
    String title = parts.isEmpty() ? HEADING : HEADING + ": " + parts.get(0).title();
    markup.raw("<!DOCTYPE html>\n");
    markup.open("html", "lang", "en").raw("\n");
    markup.raw("<head>\n<meta charset=\"utf-8\"/>\n");
    markup.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    markup.element("title", title);
    markup.open("style").raw("\n" + style()).close("style");
    markup.close("head").open("body").raw("\n").open("main").raw("\n");
    markup.element("h1", HEADING);
    if (parts.size() > 1) {
      contents(parts);
    }
    for (int i = 0; i < parts.size(); i++) {
      part(parts.get(i), id(i));
    }
    markup.element("h2", "What is counted");
    Topic.COMMON.forEach(paragraph -> markup.element("p", paragraph));
    markup.close("main").close("body").close("html");
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
    markup.open("nav", "aria-label", "Contents").open("ul").raw("\n");
    for (int i = 0; i < parts.size(); i++) {
      markup.open("li").written("a", parts.get(i).title(), "href", "#" + id(i)).close("li");
    }
    markup.close("ul").close("nav");
  }

  private void part(Part part, String id) {
    markup.open("section").raw("\n").written("h2", part.title(), "id", id);
    for (Table table : part.tables()) {
      topic(table.shortened(LONGEST_RANKING), id + "-" + table.topic().id());
    }
    markup.close("section");
  }

  private void topic(Table table, String id) {
    markup.open("section").raw("\n").element("h3", table.topic().title(), "id", id);
    markup.element("p", table.topic().definition());
    if (table.isWithheld()) {
      markup.element("p", "Not told: so few people could be recognized.");
    } else if (table.rows().isEmpty()) {
      markup.element("p", "None.");
    } else {
      markup.open("div", "class", "beside").raw("\n");
      if (table.topic().form() != Topic.Form.FACTS && BarChart.canShow(table)) {
        chart.draw(table, id + "-plot");
      }
      table(table, id);
      markup.close("div");
    }
    markup.close("section");
  }

  private void table(Table table, String id) {
    boolean isWide = table.columns().size() > 2;
    if (isWide) {
      // Who has no mouse scrolls what has the focus.
      markup.open(
          "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id);
    }
    markup.open("table", "aria-labelledby", id).raw("\n").open("thead").open("tr");
    markup.element("th", table.topic().label(), "scope", "col");
    table.columns().forEach(column -> markup.written("th", column, "scope", "col"));
    markup.close("tr").close("thead").open("tbody").raw("\n");
    table.rows().forEach(this::row);
    markup.close("tbody");
    if (!table.sums().isEmpty()) {
      markup.open("tfoot").raw("\n");
      table.sums().forEach(this::row);
      markup.close("tfoot");
    }
    markup.close("table");
    if (isWide) {
      markup.close("div");
    }
  }

  private void row(Row row) {
    markup.open("tr").written("th", row.label(), "scope", "row");
    for (Cell cell : row.cells()) {
      markup.element("td", cell.text());
    }
    markup.close("tr");
  }
}
