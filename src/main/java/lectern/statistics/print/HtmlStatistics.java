package lectern.statistics.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.output.html.HtmlPage;
import lectern.output.html.PageFile;
import lectern.output.html.Templates;
import lectern.statistics.Part;
import lectern.statistics.Table;
import lectern.statistics.Target;
import lectern.statistics.Topic;

/** Prints statistics as one HTML page: a summary, then tables with bars in their rows. */
public final class HtmlStatistics {
  private static final int LONGEST_RANKING = 50;
  private static final int MOST_NARROW_COLUMNS = 4;
  private static final int MOST_COMPARED_COLUMNS = 10;
  private static final String HEADING = "Programme statistics";

  private record Page(
      boolean isOfSeveral,
      String heading,
      List<Contents> contents,
      List<Section> parts,
      int level,
      int topicLevel,
      List<String> notes) {}

  private record Contents(List<Section> links) {}

  private record Section(
      String id,
      String title,
      String compared,
      List<Summary.Fact> facts,
      List<Groups> shares,
      List<Entry> topics) {}

  private record Groups(List<Summary.Shares> kinds) {}

  private record Entry(
      String id, String title, String definition, String note, List<Figures> figures) {}

  private record Figures(
      boolean isWide,
      String first,
      List<Legend> legend,
      List<String> heads,
      List<Body> bodies,
      List<Sums> sums,
      List<Keys> keys,
      String zeros,
      List<Origin> origins) {}

  /**
   * Rows that belong together, below a row that has their label if they are of several measures.
   */
  private record Body(List<Top> top, List<BarLine> lines) {}

  private record Top(BarLine line, int columns) {}

  private record Sums(List<Grid.Line> rows) {}

  private record Keys(List<String> names) {}

  private record Legend(String measure, String title, String compared) {}

  private record Origin(int mark, String text, String url) {}

  private HtmlStatistics() {}

  /**
   * Prints the page.
   *
   * @param hasZeros whether rows of zeros are printed too
   */
  public static String print(List<Part> parts, boolean hasZeros, Templates templates) {
    List<Section> sections = new ArrayList<>();
    for (Part part : parts) {
      sections.add(section(part, "part-" + (sections.size() + 1), hasZeros));
    }
    boolean isOfSeveral = parts.size() != 1;
    String title = parts.isEmpty() ? HEADING : HEADING + ": " + sections.get(0).title();
    Page page =
        new Page(
            isOfSeveral,
            HEADING,
            parts.size() > 1 ? List.of(new Contents(sections)) : List.of(),
            sections,
            isOfSeveral ? 2 : 1,
            isOfSeveral ? 3 : 2,
            Topic.COMMON);
    List<String> styles = List.of(templates.text(PageFile.STATISTICS_CSS));
    String body = templates.print(PageFile.STATISTICS_HTML, page);
    return new HtmlPage(title, styles, List.of(), "", body).print(templates);
  }

  private static Section section(Part part, String id, boolean hasZeros) {
    Summary summary = Summary.of(part);
    List<Entry> topics = new ArrayList<>();
    for (Table table : part.tables()) {
      if (table.topic() != Topic.OVERVIEW || hasZeros || part.compared().isPresent()) {
        Table shown = table.shortened(LONGEST_RANKING);
        topics.add(entry(shown, part, id + "-" + table.topic().id(), hasZeros));
      }
    }
    return new Section(
        id,
        part.title(),
        part.compared().orElse(""),
        summary.facts(),
        summary.shares().isEmpty() ? List.of() : List.of(new Groups(summary.shares())),
        topics);
  }

  private static Entry entry(Table table, Part part, String id, boolean hasZeros) {
    Topic topic = table.topic();
    Grid grid = Grid.of(table, new Grid.Layout(hasZeros, true, part.compared()));
    boolean isEmpty = grid.lines().isEmpty();
    return new Entry(
        id,
        topic.title(),
        topic.definition(),
        isEmpty ? Notes.ofEmpty(table) : "",
        isEmpty ? List.of() : List.of(figures(grid, table, part)));
  }

  private static Figures figures(Grid grid, Table table, Part part) {
    List<Origin> origins = new ArrayList<>();
    for (Target target : grid.origins()) {
      String url = target.source().url().filter(HtmlStatistics::isWebAddress).orElse("");
      origins.add(new Origin(origins.size() + 1, target.origin(), url));
    }
    List<BarLine> lines = BarLine.of(grid, table);
    boolean hasBars = lines.stream().anyMatch(line -> !line.bars().isEmpty());
    Legend legend = new Legend(measure(table), part.title(), part.compared().orElse(""));
    boolean isByMeasure =
        part.compared().isPresent() && grid.heads().size() > MOST_COMPARED_COLUMNS;
    List<String> heads =
        isByMeasure
            ? grid.headsByMeasure(part.title(), part.compared().get())
            : grid.heads().stream().map(head -> head(head, grid, part)).toList();
    return new Figures(
        heads.size() > MOST_NARROW_COLUMNS,
        table.topic().label(),
        hasBars ? List.of(legend) : List.of(),
        heads.stream().map(HtmlStatistics::breakable).toList(),
        isByMeasure
            ? byMeasure(grid, lines, heads.size() + 1)
            : List.of(new Body(List.of(), lines)),
        isByMeasure || grid.sums().isEmpty() ? List.of() : List.of(new Sums(grid.sums())),
        grid.keys().isEmpty() ? List.of() : List.of(new Keys(grid.keys())),
        Notes.ofZeros(grid, table).orElse(""),
        origins);
  }

  /** A heading that may wrap within the path of a programme without a name. */
  private static String breakable(String head) {
    return head.replace("/", "/\u200B");
  }

  private static List<Body> byMeasure(Grid grid, List<BarLine> lines, int columns) {
    List<Body> bodies = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      bodies.add(body(grid, grid.lines().get(i), lines.get(i), columns));
    }
    for (Grid.Line sum : grid.sums()) {
      bodies.add(body(grid, sum, new BarLine(sum.label(), List.of(), List.of()), columns));
    }
    return bodies;
  }

  private static Body body(Grid grid, Grid.Line line, BarLine top, int columns) {
    List<BarLine> measures = new ArrayList<>();
    for (Grid.Line measure : grid.byMeasure(line)) {
      measures.add(new BarLine(measure.label(), List.of(), measure.texts()));
    }
    return new Body(List.of(new Top(top, columns)), measures);
  }

  /** A heading in whole words unless there are so many columns that it must be short. */
  private static String head(Grid.Head head, Grid grid, Part part) {
    boolean isShort = part.compared().isPresent() || !grid.keys().isEmpty();
    return isShort ? head.text() : head.measure();
  }

  private static String measure(Table table) {
    return table.topic() == Topic.TARGET
        ? "the share of sessions that meet the target, of those of which it is known"
        : Optional.of(table.columns().get(0))
            .filter(one -> !one.equals("all themes"))
            .orElse("sessions");
  }

  private static boolean isWebAddress(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }
}
