package lectern.statistics.print;

import java.util.ArrayList;
import java.util.List;
import lectern.output.html.Template;
import lectern.statistics.Part;
import lectern.statistics.Row;
import lectern.statistics.Table;
import lectern.statistics.Topic;

/**
 * Prints statistics as one HTML page with charts, without scripts and other files. It is
 * well-formed XML too.
 */
public final class HtmlStatistics {
  private static final int LONGEST_RANKING = 50;
  private static final String HEADING = "Programme statistics";

  private record Page(
      String title,
      String style,
      String heading,
      List<Contents> contents,
      List<Section> parts,
      List<String> notes) {}

  private record Contents(List<Section> links) {}

  private record Section(String id, String title, List<Entry> topics) {}

  private record Entry(
      String id, String title, String definition, String note, List<Figures> figures) {}

  private record Figures(
      List<BarChart> chart,
      boolean isWide,
      String first,
      List<String> columns,
      List<Row> rows,
      List<Sums> sums) {}

  private record Sums(List<Row> rows) {}

  private HtmlStatistics() {}

  /** Prints the page. */
  public static String print(List<Part> parts) {
    String title = parts.isEmpty() ? HEADING : HEADING + ": " + parts.get(0).title();
    List<Section> sections = new ArrayList<>();
    for (Part part : parts) {
      sections.add(section(part, "part-" + (sections.size() + 1)));
    }
    List<Contents> contents = sections.size() > 1 ? List.of(new Contents(sections)) : List.of();
    String style = Template.resource(HtmlStatistics.class, "/lectern/statistics/page.css");
    return Template.of(HtmlStatistics.class, "/lectern/statistics/statistics.html")
        .print(new Page(title, style, HEADING, contents, sections, Topic.COMMON));
  }

  private static Section section(Part part, String id) {
    List<Entry> topics = new ArrayList<>();
    for (Table table : part.tables()) {
      topics.add(entry(table.shortened(LONGEST_RANKING), id + "-" + table.topic().id()));
    }
    return new Section(id, part.title(), topics);
  }

  private static Entry entry(Table table, String id) {
    Topic topic = table.topic();
    String note =
        table.isWithheld()
            ? "Suppressed: individuals could be identified."
            : table.rows().isEmpty() ? "None." : "";
    List<Figures> figures = note.isEmpty() ? List.of(figures(table)) : List.of();
    return new Entry(id, topic.title(), topic.definition(), note, figures);
  }

  private static Figures figures(Table table) {
    boolean hasChart = table.topic().form() != Topic.Form.FACTS && BarChart.canShow(table);
    // A region with the focus can be scrolled without a mouse.
    boolean isWide = table.columns().size() > 2;
    return new Figures(
        hasChart ? List.of(BarChart.of(table)) : List.of(),
        isWide,
        table.topic().label(),
        table.columns(),
        table.rows(),
        table.sums().isEmpty() ? List.of() : List.of(new Sums(table.sums())));
  }
}
