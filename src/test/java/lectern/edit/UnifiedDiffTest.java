package lectern.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  @Test
  void equalTextsHaveNoDifference() {
    assertThat(UnifiedDiff.of("a.yaml", "a\n", "a\n", true)).isEmpty();
  }

  @Test
  void showsTheLinesAroundAChange() {
    assertThat(UnifiedDiff.of("d/a.yaml", "1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfive\n6\n", false))
        .isEqualTo("--- a/d/a.yaml\n+++ b/d/a.yaml\n@@ -2,5 +2,5 @@\n 2\n 3\n 4\n-5\n+five\n 6\n");
  }

  @Test
  void marksAMissingLineBreakAtTheEnd() {
    assertThat(UnifiedDiff.of("a", "1", "1\n", false))
        .isEqualTo("--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-1\n\\ No newline at end of file\n+1\n");
    assertThat(UnifiedDiff.of("a", "0\n1", "2\n1", false))
        .endsWith("-0\n+2\n 1\n\\ No newline at end of file\n");
  }

  @Test
  void keepsCarriageReturnsAtLineEndsButNoControlCharacters() {
    assertThat(UnifiedDiff.of("a", "1\r\n", "\u001b2\r\n", false)).endsWith("-1\r\n+\\u001B2\r\n");
  }

  /** A text of many lines, of which some are different. */
  private static String lines(int count, int step) {
    return IntStream.range(0, count)
        .mapToObj(i -> (step > 0 && i % step == 7 ? "other " : "line ") + i + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void fewChangesOfALongTextAreShownOneByOne() {
    String diff = UnifiedDiff.of("a", lines(40_000, 0), lines(40_000, 4000), false);
    assertThat(diff.lines().filter(line -> line.startsWith("@@"))).hasSize(10);
  }

  @Test
  void veryManyChangesAreShownAsOneInShortTime() {
    String before = lines(40_000, 0);
    String after = before.replace("line", "other");
    String diff =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> UnifiedDiff.of("a", before, after, false));
    assertThat(diff.lines().filter(line -> line.startsWith("@@")))
        .containsExactly("@@ -1,40000 +1,40000 @@");
    assertThat(diff.lines().filter(line -> line.startsWith("+other"))).hasSize(40_000);
  }

  @Test
  void colorsLinesAsGitDoes() {
    assertThat(UnifiedDiff.of("a", "1\n2\n", "1\n3\n", true))
        .contains("\u001b[1m--- a/a\u001b[m\n")
        .contains(
            "\u001b[36m@@ -1,2 +1,2 @@\u001b[m\n 1\n\u001b[31m-2\u001b[m\n\u001b[32m+3\u001b[m\n");
  }
}
