package lectern.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.LineIndex;
import lectern.source.SourceRange;
import org.junit.jupiter.api.Test;

class EditedTextTest {
  private static final String TEXT = "a: 😀b\r\nc: d";

  private static Edit edit(int start, int end, String text) {
    LineIndex lines = new LineIndex(TEXT);
    return new Edit(new SourceRange("a", lines.at(start), lines.at(end)), text);
  }

  private static Fix fix(Edit... edits) {
    return new Fix("Change it.", true, List.of(edits));
  }

  @Test
  void countsCodePointsAndKeepsLineBreaks() {
    EditedText edited = EditedText.of(TEXT, List.of(fix(edit(10, 11, "e")), fix(edit(4, 5, "x"))));
    assertThat(edited.text()).isEqualTo("a: 😀x\r\nc: e");
    assertThat(edited.postponed()).isEmpty();
  }

  @Test
  void appliesTheFirstOfOverlappingFixes() {
    Fix first = fix(edit(0, 3, "z"));
    Fix second = fix(edit(2, 4, "y"), edit(7, 8, "f"));
    EditedText edited = EditedText.of(TEXT, List.of(first, second));
    assertThat(edited.text()).isEqualTo("z😀b\r\nc: d");
    assertThat(edited.applied()).containsExactly(first);
    assertThat(edited.postponed()).containsExactly(second);
  }

  @Test
  void makesEqualEditsOnce() {
    EditedText edited =
        EditedText.of(TEXT, List.of(fix(edit(0, 0, "#\n")), fix(edit(0, 0, "#\n"))));
    assertThat(edited.text()).isEqualTo("#\r\n" + TEXT);
    assertThat(edited.applied()).hasSize(2);
  }

  @Test
  void postponesInsertionsAtOnePlaceAndInsideReplacements() {
    EditedText edited =
        EditedText.of(
            TEXT, List.of(fix(edit(0, 3, "q: ")), fix(edit(0, 0, "1")), fix(edit(1, 1, "2"))));
    assertThat(edited.text()).isEqualTo("q: 😀b\r\nc: d");
    assertThat(edited.postponed()).hasSize(2);
  }

  @Test
  void postponesEditsOutsideTheText() {
    Fix outside =
        new Fix("x", true, List.of(new Edit(new SourceRange("a", 99, 1, 1, 99, 1, 1), "")));
    assertThat(EditedText.of(TEXT, List.of(outside)).postponed()).containsExactly(outside);
  }
}
