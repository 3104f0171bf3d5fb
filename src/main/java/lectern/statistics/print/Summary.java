package lectern.statistics.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.session.Plural;
import lectern.statistics.Cell;
import lectern.statistics.Part;
import lectern.statistics.Percentage;
import lectern.statistics.Row;
import lectern.statistics.Table;
import lectern.statistics.Topic;

/**
 * The most important figures of a programme or session in words, taken from its published tables.
 *
 * @param facts single figures
 * @param shares the shares of people on stage by group
 * @param compared the programme whose shares are in parentheses, if there is one
 */
record Summary(List<Fact> facts, List<Shares> shares, Optional<String> compared) {
  private static final List<Topic> GROUPS =
      List.of(Topic.STAKEHOLDER_GROUP, Topic.REGIONAL_GROUP, Topic.GENDER);
  private static final int MOST_SHARES = 8;

  /**
   * A figure with what it is about.
   *
   * @param notes further figures, in words
   */
  record Fact(String label, String value, List<String> notes) {}

  /** The shares of the values of one kind, the greatest first. */
  record Shares(String label, List<Share> values) {
    String text() {
      return values.stream().map(Share::text).collect(Collectors.joining(", "));
    }
  }

  /**
   * The share of a value.
   *
   * @param percent from 0 to 100; 0 if it is suppressed
   */
  record Share(String label, String figure, double percent) {
    String text() {
      return label + " " + figure;
    }
  }

  /** A line of the summary as text. */
  record Line(String label, String text) {}

  /** The summary of a part. */
  static Summary of(Part part) {
    List<Shares> shares = new ArrayList<>();
    for (Topic topic : GROUPS) {
      table(part, topic).flatMap(table -> shares(table, part)).ifPresent(shares::add);
    }
    return new Summary(
        table(part, Topic.OVERVIEW).map(table -> facts(table, part)).orElse(List.of()),
        shares,
        part.compared());
  }

  /** All of it as lines of text. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Fact fact : facts) {
      List<String> texts = new ArrayList<>(List.of(fact.value()));
      texts.addAll(fact.notes());
      lines.add(new Line(fact.label(), String.join(", ", texts)));
    }
    shares.forEach(each -> lines.add(new Line(each.label(), each.text())));
    compared.ifPresent(other -> lines.add(new Line("In parentheses", other)));
    return lines;
  }

  private static Optional<Table> table(Part part, Topic topic) {
    return part.tables().stream().filter(table -> table.topic() == topic).findFirst();
  }

  private static List<Fact> facts(Table overview, Part part) {
    List<Fact> facts = new ArrayList<>();
    String sessions = "sessions";
    if (part.kind() == Part.Kind.PROGRAMME) {
      facts.add(fact("Sessions", "sessions", overview, part, List.of()));
    }
    List<String> slots = new ArrayList<>();
    long filled = number(overview, "speaking slots");
    if (filled > 0) {
      slots.add("in " + Plural.of(filled, "speaking slot"));
    }
    long nameless = number(overview, "slots without a name");
    if (nameless > 0) {
      slots.add("and " + Plural.of(nameless, "slot") + " without a name");
    }
    facts.add(fact("People on stage", "people on stage", overview, part, slots));
    facts.add(hours(overview, part, number(overview, sessions)));
    long agendas = number(overview, "agendas with activities");
    if (agendas > 0) {
      Fact share =
          fact(
              "Audience participation",
              "audience participation (%)",
              overview,
              part,
              List.of("by the minutes of " + Plural.of(agendas, "agenda")));
      facts.add(share);
    }
    return facts;
  }

  private static Fact fact(
      String label, String figure, Table overview, Part part, List<String> notes) {
    String unit = figure.endsWith("(%)") ? "%" : "";
    List<String> all = new ArrayList<>(notes);
    Optional<Row> row = row(overview, figure);
    part.compared().ifPresent(other -> row.ifPresent(found -> all.add(other(other, found, unit))));
    return new Fact(label, row.map(found -> found.cells().get(0).text()).orElse("0") + unit, all);
  }

  private static String other(String title, Row row, String unit) {
    return title + ": " + row.compared().get(0).text() + unit;
  }

  private static Fact hours(Table overview, Part part, long sessions) {
    List<String> notes = new ArrayList<>();
    long unknown = number(overview, "sessions of unknown length");
    if (unknown > 0) {
      notes.add(
          part.kind() == Part.Kind.SESSION
              ? "the length is unknown"
              : "the length of "
                  + unknown
                  + " of "
                  + Plural.of(sessions, "session")
                  + " is unknown");
    }
    Optional<Row> minutes = row(overview, "session minutes");
    part.compared()
        .ifPresent(
            other ->
                minutes.ifPresent(
                    row -> notes.add(other + ": " + duration(row.compared().get(0).barred()))));
    return new Fact("Hours", duration(number(overview, "session minutes")), notes);
  }

  private static String duration(long minutes) {
    long rest = minutes % 60;
    return minutes / 60 + " h" + (rest == 0 ? "" : " " + rest + " min");
  }

  private static Optional<Row> row(Table overview, String label) {
    return overview.rows().stream().filter(row -> row.label().equals(label)).findFirst();
  }

  private static long number(Table overview, String label) {
    return row(overview, label).map(Row::first).orElse(0L);
  }

  private static Optional<Shares> shares(Table table, Part part) {
    List<Row> rows = new ArrayList<>(table.rows());
    rows.removeIf(Row::isZero);
    rows.sort(Comparator.comparing(row -> -row.first()));
    List<Share> values = new ArrayList<>();
    for (Row row : rows.subList(0, Math.min(MOST_SHARES, rows.size()))) {
      String figure = figure(table.percentage(row, 0), row.cells().get(0));
      if (part.compared().isPresent()) {
        figure += " (" + figure(table.comparedPercentage(row, 0), row.compared().get(0)) + ")";
      }
      double percent = table.percentage(row, 0).map(Percentage::percent).orElse(0.0);
      values.add(new Share(row.label(), figure, percent));
    }
    if (rows.size() > MOST_SHARES) {
      values.add(new Share("and", Plural.of(rows.size() - MOST_SHARES, "other"), 0));
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Shares(table.topic().title(), values));
  }

  private static String figure(Optional<Percentage> percentage, Cell cell) {
    return percentage.map(Percentage::text).orElse(cell.text());
  }
}
