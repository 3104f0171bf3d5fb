package lectern.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.output.html.Templates;
import lectern.session.ProseLimits;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Prose of the greatest size in shapes that are slow to parse or long to print. The bound is many
 * times what a slow machine needs, in time of the processor.
 */
class ProseShapesTest {
  private static final Duration BOUND = Duration.ofSeconds(3);
  private static final int SIZE = ProseLimits.MAX_TEXT - 10;
  private static final int HALF = SIZE / 2;

  @TestFactory
  Stream<DynamicTest> eachIsPrintedInTimeAndInProportion() {
    return shapes().entrySet().stream()
        .map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> check(shape.getValue())));
  }

  private static void check(String prose) {
    Listing listing = new Listing("Title", List.of(new Block.Prose("", prose)));
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<String> printed =
        List.of(
            MarkdownListing.print(listing),
            HtmlListing.article(listing, 1, Templates.OWN),
            TextListing.print(listing, 80),
            ProseText.unwrapped(prose));
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(Duration.ofNanos(end - start)).isLessThan(BOUND);
    assertThat(printed).allMatch(one -> one.length() < 20 * SIZE);
  }

  private static Map<String, String> shapes() {
    Map<String, String> shapes = new LinkedHashMap<>();
    shapes.put("hashes before words", "#".repeat(HALF) + " a".repeat(HALF / 2));
    shapes.put("a reference", "[x]: http://" + "u".repeat(HALF) + "\n\n" + fill("[x]", HALF - 20));
    shapes.put("a title", "[x]: a:b '" + fill("u\n", HALF) + "'\n\n" + fill("[x]", HALF - 20));
    shapes.put("lazy lines", "> ".repeat(16) + "a\n" + fill("a\n", SIZE - 40));
    shapes.put("emphasis", fill("*a **a ", HALF) + fill("b** a* ", HALF));
    shapes.put("run of stars", "*".repeat(HALF) + "a" + "*".repeat(HALF - 1));
    shapes.put("backticks of every length", backticks());
    for (String piece :
        List.of(
            "![[]()",
            "*a _a ",
            "a_ a*",
            "a**b",
            "a*b_c",
            "[a](b)",
            "[",
            "![",
            "[a](",
            "[a](<b",
            "[a](b \"",
            "[a][b]",
            "[a]: b\n",
            "[a]: b \"\n",
            "> ",
            "- ",
            "1. ",
            "*\t",
            "  - a\n",
            "<a ",
            "a <!-- ",
            "a <?",
            "a <![CDATA[",
            "<http:",
            "<a@",
            "<a>",
            "&",
            "&a",
            "`a``b",
            "a\\\n",
            "a\n==\n",
            "```\n",
            "|---|\n",
            "\n",
            "\t",
            "a",
            "\u4e2d",
            "http://",
            "www.",
            "# #",
            "a~",
            "_a",
            "•a\n")) {
      shapes.put("repeated " + piece.strip(), fill(piece, SIZE / (piece.equals("\u4e2d") ? 3 : 1)));
    }
    return shapes;
  }

  private static String fill(String piece, int size) {
    return piece.repeat(size / piece.length());
  }

  private static String backticks() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() + i < SIZE; i++) {
      text.append('e').append("`".repeat(i));
    }
    return text.toString();
  }
}
