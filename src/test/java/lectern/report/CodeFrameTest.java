package lectern.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.output.Columns;
import lectern.source.Position;
import lectern.source.SourceRange;
import lectern.testing.Hostile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

class CodeFrameTest {

  @Test
  void theCaretsStandUnderThePlace() {
    assertThat(frame("title: Access\nroom: Hall 2\n", 14, 18))
        .isEqualTo(new CodeFrame("room: Hall 2", 0, 4));
    assertThat(frame("title: Access\r\nroom: Hall 2\r\n", 21, 27))
        .isEqualTo(new CodeFrame("room: Hall 2", 6, 6));
  }

  @Test
  void aTabIsFourColumns() {
    assertThat(frame("a:\t\tb\tc", 4, 7)).isEqualTo(new CodeFrame("a:        b    c", 10, 6));
    assertThat(frame("\ta", 0, 1)).isEqualTo(new CodeFrame("    a", 0, 4));
  }

  @Test
  void wideAndCombiningCharactersShiftNothing() {
    assertThat(frame("題: 李 x", 5, 6)).isEqualTo(new CodeFrame("題: 李 x", 7, 1));
    assertThat(frame("題: 李 x", 3, 4)).isEqualTo(new CodeFrame("題: 李 x", 4, 2));
    assertThat(frame("e\u0301: x", 4, 5)).isEqualTo(new CodeFrame("e\u0301: x", 3, 1));
    assertThat(frame("\uD83D\uDE00: x", 3, 4)).isEqualTo(new CodeFrame("\uD83D\uDE00: x", 4, 1));
  }

  @Test
  void anEscapeIsAsWideAsItIsPrinted() {
    assertThat(frame("\u202e: x", 3, 4)).isEqualTo(new CodeFrame("\\u202E: x", 8, 1));
    assertThat(frame("\u202e: x", 0, 1)).isEqualTo(new CodeFrame("\\u202E: x", 0, 6));
  }

  @Test
  void ofAPlaceOverSeveralLinesTheFirstIsShown() {
    assertThat(frame("a: b\nc: d\ne: f\n", 8, 13)).isEqualTo(new CodeFrame("c: d", 3, 1));
    assertThat(frame("a: b  \nc: d", 3, 8)).isEqualTo(new CodeFrame("a: b", 3, 3));
  }

  @Test
  void thereIsACaretAtTheEndOfALineAndOfTheText() {
    assertThat(frame("a: b\nc", 4, 4)).isEqualTo(new CodeFrame("a: b", 4, 1));
    SourceRange beyond = new SourceRange("f.yaml", new Position(4, 1, 5), new Position(5, 1, 6));
    assertThat(CodeFrame.of(new TextCursor("a: b"), beyond, 110))
        .isEqualTo(new CodeFrame("a: b", 4, 1));
    SourceRange far = new SourceRange("f.yaml", new Position(90, 3, 30), new Position(95, 3, 35));
    assertThat(CodeFrame.of(new TextCursor("a: b"), far, 110).line()).isEqualTo("a: b");
    assertThat(frame("a: b\n", 5, 5)).isEqualTo(new CodeFrame("", 0, 1));
    assertThat(frame("", 0, 0)).isEqualTo(new CodeFrame("", 0, 1));
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String line = "0123456789".repeat(30);

    CodeFrame middle = frame(line, 150, 154);
    assertThat(middle.line()).startsWith("…4567890123").endsWith("…").hasSize(110);
    assertThat(middle.line().substring(middle.indent(), middle.indent() + middle.width()))
        .isEqualTo("0123");
    CodeFrame start = frame(line, 3, 7);
    assertThat(start.line()).startsWith("0123456789").endsWith("…").hasSize(110);
    assertThat(start.indent()).isEqualTo(3);
    CodeFrame end = frame(line, 296, 300);
    assertThat(end.line()).startsWith("…").endsWith("6789");
    assertThat(end.line().substring(end.indent())).isEqualTo("6789");
  }

  @Test
  void theCaretsOfALongPlaceEndWithTheLine() {
    CodeFrame frame = frame("a: " + "0123456789".repeat(30), 3, 303);

    assertThat(frame.indent() + frame.width()).isEqualTo(110);
  }

  @Test
  void aLineOfJustTheLengthIsWhole() {
    assertThat(frame("a".repeat(110), 100, 101).line()).isEqualTo("a".repeat(110));
    assertThat(frame("a".repeat(111), 100, 101).line()).startsWith("…");
  }

  @Test
  void placesAreFoundInAnyOrder() {
    TextCursor cursor = new TextCursor("a: \uD83D\uDE00\nc: d\n");

    for (int offset : List.of(5, 0, 8, 3, 3, 9)) {
      assertThat(cursor.index(new Position(offset, 1, 1)))
          .isEqualTo(offset > 3 ? offset + 1 : offset);
    }
    assertThat(cursor.index(new Position(99, 9, 9))).isEqualTo(11);
  }

  @Test
  void ofALineTooWideForTheTerminalAThirdIsShownBeforeThePlace() {
    String line = "0123456789".repeat(100_000);

    assertThat(frame(line, 500_000, 500_002, 30))
        .isEqualTo(new CodeFrame("…0123456789012345678901234567…", 11, 2));
    assertThat(frame("題".repeat(50) + "ab", 50, 52, 30))
        .isEqualTo(new CodeFrame("…題題題題題ab", 11, 2));
    assertThat(frame("\u202e".repeat(50) + "ab", 50, 52, 30).line()).isEqualTo("…\\u202Eab");
  }

  @Property
  @Domain(Hostile.class)
  @Domain(DomainContext.Global.class)
  void theFrameIsSafeAndTheCaretsStandWithinIt(
      @ForAll String text,
      @ForAll @IntRange(max = 40) int start,
      @ForAll @IntRange(max = 40) int length) {
    int size = text.codePointCount(0, text.length());
    CodeFrame frame = frame(text, Math.min(start, size), Math.min(start + length, size));

    assertThat(frame.line().codePoints()).noneMatch(Hostile::isUnsafe);
    assertThat(Columns.of(frame.line())).isLessThanOrEqualTo(110);
    assertThat(frame.width()).isPositive();
    assertThat(frame.indent()).isBetween(0, 110);
    assertThat(frame.indent() + frame.width()).isLessThanOrEqualTo(112);
  }

  private static CodeFrame frame(String text, int start, int end) {
    return frame(text, start, end, 110);
  }

  private static CodeFrame frame(String text, int start, int end, int columns) {
    return CodeFrame.of(
        new TextCursor(text),
        new SourceRange("f.yaml", position(text, start), position(text, end)),
        columns);
  }

  private static Position position(String text, int offset) {
    String before = text.substring(0, text.offsetByCodePoints(0, offset));
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Position(offset, line, before.codePointCount(lineStart, before.length()) + 1);
  }
}
