package lectern.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.output.Columns;
import lectern.output.html.Templates;
import lectern.output.table.CsvSheet;
import lectern.output.table.Delimiter;
import lectern.statistics.print.Bars;
import lectern.statistics.print.HtmlStatistics;
import lectern.statistics.print.JsonStatistics;
import lectern.statistics.print.MarkdownStatistics;
import lectern.statistics.print.StatisticsSheet;
import lectern.statistics.print.TextStatistics;
import lectern.testing.Hostile;
import lectern.testing.Programmes;
import lectern.testing.RandomProposal;
import lectern.testing.StyledYaml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for the figures of any programme. */
class StatisticsPropertyTest {

  private static List<Part> random(long seed) {
    Random random = new Random(seed);
    List<String> documents = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      String yaml = StyledYaml.writeQuoted(RandomProposal.of(random.nextLong()), seed).text();
      documents.add(yaml.replace("\uFEFF", ""));
    }
    return Counting.parts(String.join("\n---\n", documents), Counting.EXACT);
  }

  @Property(tries = 200)
  void theCellsOfAColumnAddUpToItsTotal(@ForAll long seed) {
    for (Part part : random(seed)) {
      for (Table table : part.tables()) {
        table.total().ifPresent(total -> assertThat(sums(table)).isEqualTo(total.cells()));
        assertThat(table.rows()).allMatch(row -> row.cells().size() == table.columns().size());
      }
    }
  }

  private static List<Cell> sums(Table table) {
    List<Cell> sums = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      long sum = table.rows().stream().mapToLong(row -> row.cells().get(column).barred()).sum();
      sums.add(new Cell.Figure(sum));
    }
    return sums;
  }

  @Property(tries = 200)
  void allTablesOfPeopleCountTheSamePeopleAndSlots(@ForAll long seed) {
    for (Part part : random(seed)) {
      List<Row> overview = Counting.table(part, Topic.OVERVIEW).rows();
      List<Cell> people = List.of(overview.get(1).cells().get(0), overview.get(2).cells().get(0));
      for (Topic topic :
          List.of(
              Topic.STAKEHOLDER_GROUP, Topic.REGIONAL_GROUP, Topic.GENDER, Topic.ORGANIZATION)) {
        assertThat(Counting.table(part, topic).total().orElseThrow().cells()).isEqualTo(people);
      }
    }
  }

  @Property(tries = 100)
  void noLineIsWiderThanAskedFor(
      @ForAll long seed, @ForAll @IntRange(min = 30, max = 130) int width) {
    String text = TextStatistics.print(random(seed), width, new Bars(seed % 2 == 0), false);
    assertThat(text.lines())
        .allMatch(line -> Columns.of(line) <= width || line.startsWith("  http"));
  }

  @Property(tries = 200)
  @Domain(Hostile.class)
  @Domain(DomainContext.Global.class)
  void nothingUnsafeIsPrinted(@ForAll String title, @ForAll String name, @ForAll String prose) {
    List<Part> parts = Counting.parts(Programmes.hostile(title, name, prose), Counting.SESSIONS);
    for (String printed :
        List.of(
            TextStatistics.print(parts, 60, new Bars(false), false),
            MarkdownStatistics.print(parts, false),
            JsonStatistics.print(parts),
            CsvSheet.print(StatisticsSheet.of(parts, List.of()), Delimiter.COMMA)
                .replace("\r\n", "\n"),
            HtmlStatistics.print(parts, false, Templates.OWN))) {
      assertThat(printed.codePoints().filter(c -> c != '\n').noneMatch(Hostile::isUnsafe)).isTrue();
    }
    assertThat(TextStatistics.print(parts, 60, new Bars(true), false).lines())
        .allMatch(line -> Columns.of(line) <= 60 || line.startsWith("  http"));
  }
}
