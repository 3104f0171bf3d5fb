package lectern.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.source.Edit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The edits that turn one text into another. */
class TextDifferenceTest {
  private static final List<String> PIECES =
      List.of("a", "b", "\uD83D\uDE00", "\uD83D\uDE01", "\n", "\r\n", "\r");

  private static String text(List<Integer> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(PIECES.get(piece)));
    return text.toString();
  }

  @Property(tries = 1000)
  void theyMakeTheOtherText(
      @ForAll @Size(max = 30) List<@IntRange(max = 6) Integer> before,
      @ForAll @Size(max = 30) List<@IntRange(max = 6) Integer> after) {
    String old = text(before);
    List<Edit> edits = TextDifference.edits("x", old, text(after));
    assertThat(Edit.apply(edits, old)).isEqualTo(text(after));
    for (Edit edit : edits) {
      for (int offset : List.of(edit.range().startOffset(), edit.range().endOffset())) {
        int index = old.offsetByCodePoints(0, offset);
        assertThat(index > 0 && old.startsWith("\r\n", index - 1))
            .as("within a line break")
            .isFalse();
      }
    }
  }

  @Test
  void theyAreSmall() {
    List<Edit> edits =
        TextDifference.edits(
            "x", "one: \uD83D\uDE00\ntwo\nfour\n", "one: \uD83D\uDE01\ntwo\nthree\nfour\n");
    assertThat(edits.stream().map(Edit::text)).containsExactly("\uD83D\uDE01", "three\n");
    assertThat(edits.get(0).range().startColumn()).isEqualTo(6);
    assertThat(edits.get(0).range().endColumn()).isEqualTo(7);
  }
}
