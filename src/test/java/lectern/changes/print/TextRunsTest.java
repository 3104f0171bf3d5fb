package lectern.changes.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRunsTest {

  private static String marked(List<TextRun> runs) {
    return runs.stream()
        .map(
            run ->
                switch (run.kind()) {
                      case KEPT -> run.text();
                      case REMOVED -> "{-" + run.text() + "-}";
                      case ADDED -> "{+" + run.text() + "+}";
                    }
                    + run.gap())
        .collect(Collectors.joining())
        .strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who pays for it | who  pays for it |",
        "who pays for it | who pays for all | who pays for {-it-} {+all+}",
        "a b c d e f | A b c d e F | {-a-} {+A+} b c d e {-f-} {+F+}",
        "a b c | A b C | {-a b c-} {+A b C+}",
        "one | one two | one {+two+}",
        "one two | one | one {-two-}",
        "互联网治理论坛会议 | 互联网安全论坛会议 | 互联网{-治理-}{+安全+}论坛会议",
        "x | y | {-x-} {+y+}",
      })
  void whatChangedIsMarked(String before, String after, String expected) {
    String marked = marked(TextRuns.ofWords(before, after));
    assertThat(marked).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void linesOfListsAreComparedAsAWhole() {
    assertThat(marked(TextRuns.ofLines("a b\nc d\ne", "a b\nc x\ne")))
        .isEqualTo("a b\n{-c d-}\n{+c x+}\ne");
  }

  @Test
  void whatIsFarFromChangesIsLeftOut() {
    String words = "word ".repeat(100);
    assertThat(marked(TextRuns.ofWords(words + "old", words + "new")))
        .isEqualTo("[…] " + "word ".repeat(20) + "{-old-} {+new+}");
    assertThat(marked(TextRuns.ofWords("old " + words, "new " + words)))
        .isEqualTo("{-old-} {+new+} " + "word ".repeat(20) + "[…]");
  }

  @Property
  void bothTextsFollowFromTheRuns(
      @ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
    List<TextRun> runs = TextRuns.ofWords(String.join(" ", before), String.join(" ", after));
    if (before.equals(after)) {
      assertThat(runs).isEmpty();
      return;
    }
    assertThat(words(runs, TextRun.Kind.ADDED)).isEqualTo(before);
    assertThat(words(runs, TextRun.Kind.REMOVED)).isEqualTo(after);
  }

  private static List<String> words(List<TextRun> runs, TextRun.Kind without) {
    return runs.stream()
        .filter(run -> run.kind() != without)
        .flatMap(run -> List.of(run.text().split(" ", -1)).stream())
        .toList();
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of("a", "b", "c", "d").list().ofMinSize(1).ofMaxSize(18);
  }
}
