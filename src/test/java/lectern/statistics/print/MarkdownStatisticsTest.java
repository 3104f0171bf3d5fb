package lectern.statistics.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.output.MarkdownText;
import lectern.output.Printable;
import lectern.statistics.Counting;
import lectern.testing.CommonMarkText;
import lectern.testing.Hostile;
import lectern.testing.Programmes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.commonmark.parser.Parser;

@Domain(Hostile.class)
@Domain(DomainContext.Global.class)
class MarkdownStatisticsTest {

  @Property(tries = 500)
  void aCellIsReadAsTheTextThatItIs(@ForAll String text) {
    String cell = "| " + MarkdownText.cell(text) + " |";
    String read = CommonMarkText.of(Parser.builder().build().parse(cell));
    assertThat(read.strip()).isEqualTo(("| " + Printable.line(text) + " |").strip());
  }

  @Property(tries = 200)
  void noTextMakesARowWithMoreCells(@ForAll String title, @ForAll String name) {
    String yaml = Programmes.hostile(title, name, "Prose");
    String printed = MarkdownStatistics.print(Counting.parts(yaml, Counting.SESSIONS), false);
    List<String> rows =
        printed.lines().filter(line -> line.startsWith("|")).map(this::withoutEscapes).toList();
    assertThat(rows).allMatch(row -> row.startsWith("| ") && row.endsWith(" |"));
    assertThat(printed.lines().filter(line -> line.startsWith("# ")).count()).isEqualTo(1);
    assertThat(rows).allMatch(row -> row.chars().filter(c -> c == '|').count() <= 7);
  }

  private String withoutEscapes(String row) {
    return row.replace("\\\\", "").replace("\\|", "");
  }
}
