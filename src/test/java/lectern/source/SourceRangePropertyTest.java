package lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lectern.source.yaml.Node;
import lectern.testing.RandomProposal;
import lectern.testing.Scalars;
import lectern.testing.StyledYaml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SourceRangePropertyTest {

  @Property(tries = 1000)
  void thePlaceOfEachTextCutsOutWhatWasWritten(@ForAll long proposal, @ForAll long style) {
    StyledYaml.Document written = StyledYaml.write(RandomProposal.of(proposal), style);
    String text = withoutMark(written.text());

    List<String> cut = new ArrayList<>();
    for (Node.Scalar scalar : Scalars.of(text)) {
      String whole = cut(text, scalar.range());
      cut.add(scalar.style() == Node.Style.BLOCK ? whole.substring(0, 1) : whole);
    }

    assertThat(cut).as(written.text()).isEqualTo(written.scalars());
  }

  @Property(tries = 500)
  void linesAndColumnsAreThoseOfAnEditor(@ForAll long proposal, @ForAll long style) {
    String text = withoutMark(StyledYaml.write(RandomProposal.of(proposal), style).text());
    List<String> lines = lines(text);
    int[] points = text.codePoints().toArray();
    List<Integer> offsets = offsetsOfLines(points);

    for (Node.Scalar scalar : Scalars.of(text)) {
      Position start = scalar.range().start();
      String line = lines.get(start.line() - 1);
      String before = line.substring(0, line.offsetByCodePoints(0, start.column() - 1));
      String rest = line.substring(before.length());
      assertThat(cut(text, scalar.range()))
          .startsWith(rest.substring(0, Math.min(1, rest.length())));
      assertThat(start.offset())
          .isEqualTo(offsets.get(start.line() - 1) + before.codePointCount(0, before.length()));
    }
  }

  @Property(tries = 1000)
  void thePlaceOfAPartIsThePartWhereItIsWrittenAsItReads(
      @ForAll long proposal, @ForAll long style) {
    String text = withoutMark(StyledYaml.write(RandomProposal.of(proposal), style).text());
    for (Node.Scalar scalar : Scalars.of(text)) {
      int middle =
          scalar
              .text()
              .offsetByCodePoints(0, scalar.text().codePointCount(0, scalar.text().length()) / 2);
      SourceRange part = scalar.part(middle, scalar.text().length());
      if (!part.equals(scalar.range())) {
        assertThat(cut(text, part)).isEqualTo(scalar.text().substring(middle));
      }
    }
  }

  @Test
  void positionsCountCodePoints() {
    String text = "\uD83D\uDE00: \"\uD83D\uDE00\uD83D\uDE00\"\r\nb: \uD83D\uDE00 c";
    List<Node.Scalar> scalars = Scalars.of(text);
    assertThat(scalars)
        .extracting(Node.Scalar::range)
        .containsExactly(
            range(new Position(0, 1, 1), new Position(1, 1, 2)),
            range(new Position(3, 1, 4), new Position(7, 1, 8)),
            range(new Position(9, 2, 1), new Position(10, 2, 2)),
            range(new Position(12, 2, 4), new Position(15, 2, 7)));
  }

  @Test
  void aTabIsOneColumn() {
    assertThat(Scalars.of("a: \"b\t\tc\" #\nd: e").get(1).range())
        .isEqualTo(range(new Position(3, 1, 4), new Position(9, 1, 10)));
  }

  @Test
  void aPartOfTextThatReadsAsItIsWrittenHasItsOwnPlace() {
    for (String yaml :
        List.of("a: b \uD83D\uDE00 c", "a: 'b \uD83D\uDE00 c'", "a: \"b \uD83D\uDE00 c\"")) {
      Node.Scalar scalar = Scalars.of(yaml).get(1);
      assertThat(cut(yaml, scalar.part(2, 4))).as(yaml).isEqualTo("\uD83D\uDE00");
      assertThat(cut(yaml, scalar.part(5, 6))).as(yaml).isEqualTo("c");
    }
  }

  @Test
  void aPartOfFoldedOrEscapedTextIsTheWhole() {
    for (String yaml :
        List.of("a: \"b\\x20c\"", "a: 'b''c'", "a: b\n  c", "a: |\n  b c\n", "a: &x b c")) {
      Node.Scalar scalar = Scalars.of(yaml).get(1);
      assertThat(scalar.part(1, 2)).as(yaml).isEqualTo(scalar.range());
    }
  }

  private static SourceRange range(Position start, Position end) {
    return new SourceRange("a.yaml", start, end);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String cut(String text, SourceRange range) {
    return text.substring(
        text.offsetByCodePoints(0, range.start().offset()),
        text.offsetByCodePoints(0, range.end().offset()));
  }

  private static List<String> lines(String text) {
    return List.of(text.split("\r\n|\r|\n", -1));
  }

  private static List<Integer> offsetsOfLines(int[] points) {
    List<Integer> offsets = new ArrayList<>(List.of(0));
    for (int i = 0; i < points.length; i++) {
      boolean isPair = points[i] == '\r' && i + 1 < points.length && points[i + 1] == '\n';
      if (points[i] == '\n' || (points[i] == '\r' && !isPair)) {
        offsets.add(i + 1);
      }
    }
    return offsets;
  }
}
