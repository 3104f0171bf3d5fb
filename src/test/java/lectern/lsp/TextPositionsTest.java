package lectern.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.source.LineIndex;
import lectern.source.SourceRange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Positions in UTF-16 code units and in code points, and the changes of texts by them. */
class TextPositionsTest {
  /** What texts are made of: characters of one to four bytes, and all kinds of line breaks. */
  private static final List<String> PIECES =
      List.of("a", "\t", "e\u0301", "\uD83D\uDE00", "\u2028", "\n", "\r\n", "\r", "\u00DF");

  private static String text(List<Integer> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(PIECES.get(piece)));
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    // offset in code points, line, UTF-16 code unit in a text with a byte order mark
    "0,0,1",
    "1,0,2",
    "2,0,4",
    "3,0,5",
    "4,1,0",
    "6,1,2",
    "7,1,3",
    "8,2,0",
    "9,2,1",
    "12,3,0",
    "99,3,1"
  })
  void anOffsetHasOnePlace(int offset, int line, int character) {
    String text = "\uFEFFx\uD83D\uDE00y\re\u0301\u2028\n\tz\r\nw";
    TextPositions positions = new TextPositions(text);
    Position place = new Position(line, character);
    assertThat(positions.position(offset)).isEqualTo(place);
    assertThat(positions.offset(place)).isEqualTo(Math.min(offset, 13));
  }

  /** The oracle counts lines as the reader of files does, and code units by the library. */
  @Property(tries = 500)
  void everyOffsetHasThePlaceOfItsLineAndCodeUnits(
      @ForAll @Size(max = 1200) List<@IntRange(max = 8) Integer> pieces) {
    String text = text(pieces);
    TextPositions positions = new TextPositions(text);
    LineIndex lines = new LineIndex(text);
    for (int offset = 0; offset <= text.codePointCount(0, text.length()); offset++) {
      lectern.source.Position expected = lines.at(offset);
      int index = text.offsetByCodePoints(0, offset);
      int start = text.offsetByCodePoints(0, offset - expected.column() + 1);
      Position place = new Position(expected.line() - 1, index - start);
      assertThat(positions.position(offset)).isEqualTo(place);
      boolean isBehindLine = index > 0 && text.startsWith("\r\n", index - 1);
      assertThat(positions.offset(place)).isEqualTo(isBehindLine ? offset - 1 : offset);
    }
  }

  @Test
  void placesOutsideOfTheTextAreCut() {
    TextPositions positions = new TextPositions("ab\r\nc");
    assertThat(positions.index(new Position(0, 99))).isEqualTo(2);
    assertThat(positions.index(new Position(0, -1))).isZero();
    assertThat(positions.index(new Position(-1, 5))).isZero();
    assertThat(positions.index(new Position(7, 0))).isEqualTo(5);
    SourceRange range =
        new SourceRange(
            "x", lectern.source.Position.START.plus(4), lectern.source.Position.START.plus(40));
    assertThat(positions.range(range)).isEqualTo(new Range(new Position(1, 0), new Position(1, 1)));
  }

  /** A change of an editor is the replacement of a part of its text. */
  @Property(tries = 500)
  void aChangeReplacesThatPart(
      @ForAll @Size(max = 40) List<@IntRange(max = 8) Integer> pieces,
      @ForAll @Size(max = 5) List<@IntRange(max = 8) Integer> added,
      @ForAll @IntRange(max = 60) int from,
      @ForAll @IntRange(max = 60) int length) {
    String text = text(pieces);
    int start = boundary(text, from);
    int end = boundary(text, start + length);
    TextPositions positions = new TextPositions(text);
    OpenDocument document = OpenDocument.of("untitled:x", 1, text);
    Range range = new Range(positions.at(start), positions.at(end));
    OpenDocument changed =
        document.changed(2, List.of(new TextDocumentContentChangeEvent(range, text(added))));
    assertThat(changed.text())
        .isEqualTo(text.substring(0, start) + text(added) + text.substring(end));
    assertThat(changed.version()).isEqualTo(2);
  }

  /** A place that is not between the halves of a character or of a line break. */
  private static int boundary(String text, int at) {
    int place = Math.min(at, text.length());
    boolean isInside =
        place > 0
            && place < text.length()
            && (Character.isLowSurrogate(text.charAt(place)) || text.startsWith("\r\n", place - 1));
    return isInside ? place - 1 : place;
  }

  @Test
  void changesOfOneMessageFollowEachOther() {
    OpenDocument document = OpenDocument.of("untitled:x", 1, "\uD83D\uDE00 one\ntwo");
    OpenDocument changed =
        document.changed(
            2,
            List.of(
                new TextDocumentContentChangeEvent(
                    new Range(new Position(0, 2), new Position(0, 3)), "\n"),
                new TextDocumentContentChangeEvent(
                    new Range(new Position(1, 0), new Position(2, 1)), "-")));
    assertThat(changed.text()).isEqualTo("\uD83D\uDE00\n-wo");
  }

  @Test
  void halvesOfCharactersAreReplaced() {
    assertThat(OpenDocument.of("untitled:x", 1, "a\uD83D\n\uDE00\uD83D\uDE00").text())
        .isEqualTo("a\uFFFD\n\uFFFD\uD83D\uDE00");
  }
}
