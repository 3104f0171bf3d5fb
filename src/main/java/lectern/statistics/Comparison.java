package lectern.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;
import lectern.session.NaturalOrder;
import lectern.source.LetterFolding;

/**
 * Puts the tables of another programme beside those of one. A row of both has the same label, or
 * labels of which a profile says that they stand for the same term.
 *
 * @param one the vocabularies of the programme
 * @param other those of the other programme
 */
record Comparison(Vocabularies one, Vocabularies other) {

  /** A table with the rows of both programmes. */
  Table of(Table table, Table others) {
    if (table.isWithheld()) {
      return table;
    }
    Table shown = others.isWithheld() ? hidden(table) : table.with(rows(table, others));
    return shown.withTotal(
        table.total().map(total -> total.beside(others.total().orElseThrow().cells())));
  }

  /** The table beside suppressed figures. */
  private static Table hidden(Table table) {
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      rows.add(row.beside(row.hidden().cells()));
    }
    return table.with(rows);
  }

  private List<Row> rows(Table table, Table others) {
    Topic topic = table.topic();
    List<Cell> none =
        Collections.nCopies(
            topic.columns().size(),
            topic.form() == Topic.Form.FACTS ? new Cell.None() : new Cell.Figure(0));
    Map<String, Row> left = new LinkedHashMap<>();
    for (Row row : others.rows()) {
      left.merge(key(topic, row.label()), row, Comparison::sum);
    }
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      Optional<Row> found = Optional.ofNullable(left.remove(key(topic, row.label())));
      rows.add(row.beside(found.map(Row::cells).orElse(none)));
    }
    boolean endsUnstated =
        !rows.isEmpty() && rows.get(rows.size() - 1).label().equals(topic.unstated());
    int end = endsUnstated ? rows.size() - 1 : rows.size();
    for (Row row : left.values()) {
      rows.add(end++, new Row(row.label(), none, row.cells(), row.target()));
    }
    order(topic).ifPresent(rows::sort);
    return rows;
  }

  private static Row sum(Row a, Row b) {
    long[] figures = new long[a.cells().size()];
    for (int i = 0; i < figures.length; i++) {
      figures[i] = a.cells().get(i).barred() + b.cells().get(i).barred();
    }
    return Row.of(a.label(), figures);
  }

  /** The order of the rows of both, unless it is that of the vocabulary. */
  private static Optional<Comparator<Row>> order(Topic topic) {
    Comparator<Row> byLabel = Comparator.comparing(Row::label, NaturalOrder.INSTANCE);
    Comparator<Row> unstatedFirst =
        Comparator.comparing(row -> !row.label().equals(topic.unstated()));
    return switch (topic) {
      case FORMAT, LENGTH, LOAD -> Optional.of(unstatedFirst.reversed().thenComparing(byLabel));
      case ORGANIZATION, MOST_SESSIONS ->
          Optional.of(
              unstatedFirst
                  .thenComparing(row -> -row.first())
                  .thenComparing(row -> -row.compared().get(0).barred())
                  .thenComparing(byLabel));
      default -> Optional.empty();
    };
  }

  private String key(Topic topic, String label) {
    return LetterFolding.fold(
        switch (topic) {
          case ACCEPTANCE, THEME -> term(label, one.themes(), other.themes());
          case STAKEHOLDER_GROUP -> term(label, one.stakeholderGroups(), other.stakeholderGroups());
          case REGIONAL_GROUP -> term(label, one.regionalGroups(), other.regionalGroups());
          case FORMAT -> term(label, one.formats(), other.formats());
          default -> label;
        });
  }

  /** The term that a label stands for, in the words of the first vocabulary if it has it. */
  private static String term(String label, Vocabulary one, Vocabulary other) {
    if (one.has(label) || !other.has(label)) {
      return one.canonical(label);
    }
    String term = other.canonical(label);
    return one.names().stream()
        .filter(name -> other.has(name) && other.canonical(name).equals(term))
        .findFirst()
        .orElse(label);
  }
}
