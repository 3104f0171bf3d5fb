package lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is kept back of few people can't be computed from what is told. */
class SuppressionPropertyTest {

  /** A table of people with a slot each, the last of whom may be nobody, as of the undisclosed. */
  private static Table table(List<Integer> people) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      rows.add(Row.of("g" + i, people.get(i), people.get(i) * 2L));
    }
    return Table.summed(Topic.GENDER, rows);
  }

  private static List<String> published(List<Integer> people) {
    return Suppression.of(table(people)).rows().stream()
        .map(row -> row.cells().get(0).text())
        .toList();
  }

  @Property
  void noFewAreToldAndTheTotalStays(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 60) Integer> people) {
    Table before = table(people);
    Table after = Suppression.of(before);
    assertThat(after.total()).isEqualTo(before.total());
    assertThat(after.isWithheld()).isEqualTo(after.rows().isEmpty());
    for (int i = 0; i < after.rows().size(); i++) {
      Row row = after.rows().get(i);
      int count = people.get(i);
      boolean few = count >= 1 && count <= 4;
      assertThat(row.cells().get(0).text().equals("<5")).isEqualTo(few);
      boolean isHidden = row.cells().get(0).isSuppressed();
      assertThat(row.cells().get(1).isSuppressed()).isEqualTo(isHidden);
      assertThat(isHidden).isEqualTo(few || row.cells().get(0).text().equals("5+"));
      if (!isHidden) {
        assertThat(row).isEqualTo(before.rows().get(i));
      }
    }
  }

  /** From the total and what is told, each number from 1 to 4 is left for each row of few. */
  @Property
  void subtractionLeavesEveryNumber(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 60) Integer> people) {
    List<String> told = published(people);
    int hidden = 0;
    int few = 0;
    int some = 0;
    for (int i = 0; i < told.size(); i++) {
      few += told.get(i).equals("<5") ? 1 : 0;
      some += told.get(i).equals("5+") ? 1 : 0;
      boolean isKeptBack = told.get(i).equals("<5") || told.get(i).equals("5+");
      hidden += isKeptBack ? people.get(i) : 0;
    }
    for (int guess = 1; few > 0 && guess <= 4; guess++) {
      int others = hidden - guess;
      assertThat(others).isGreaterThanOrEqualTo(few - 1 + some * 5);
      assertThat(some > 0 || others <= (few - 1) * 4).isTrue();
    }
  }

  /**
   * Not even who knows this program, and tries all tables that it would print alike, finds out a
   * row of few: three numbers are left at least.
   */
  @Test
  void tryingAllTablesTellsNothing() {
    for (int size = 1; size <= 4; size++) {
      Map<List<String>, List<List<Integer>>> alike = new HashMap<>();
      for (List<Integer> people : tables(size, size == 4 ? 16 : 24)) {
        List<String> seen = new ArrayList<>(published(people));
        seen.add("total " + people.stream().mapToInt(Integer::intValue).sum());
        alike.computeIfAbsent(seen, none -> new ArrayList<>()).add(people);
      }
      alike.forEach(SuppressionPropertyTest::assertNothingIsCertain);
    }
  }

  private static void assertNothingIsCertain(List<String> seen, List<List<Integer>> candidates) {
    for (int i = 0; i < seen.size() - 1; i++) {
      int row = i;
      Set<Integer> possible = new HashSet<>();
      candidates.forEach(people -> possible.add(people.get(row)));
      int least = seen.get(i).equals("<5") ? 3 : 1;
      assertThat(possible).as("row %s of %s", i, seen).hasSizeGreaterThanOrEqualTo(least);
    }
  }

  /** All tables of some rows with at most so many people; only the last row may be of nobody. */
  private static List<List<Integer>> tables(int rows, int people) {
    if (rows == 1) {
      return IntStream.rangeClosed(0, people).mapToObj(List::of).toList();
    }
    List<List<Integer>> tables = new ArrayList<>();
    for (int first = 1; first <= people; first++) {
      for (List<Integer> rest : tables(rows - 1, people - first)) {
        List<Integer> table = new ArrayList<>(List.of(first));
        table.addAll(rest);
        tables.add(table);
      }
    }
    return tables;
  }
}
