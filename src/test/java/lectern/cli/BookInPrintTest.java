package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lectern.testing.Programmes;
import lectern.testing.Programs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book as WeasyPrint prints it. */
@Tag("slow")
class BookInPrintTest {
  private static final Pattern ITEM =
      Pattern.compile("UTC +(WS #\\d+)\\b[^\\n]*? (\\d+)$", Pattern.MULTILINE);

  @TempDir private Path folder;

  private static String output(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] output = process.getInputStream().readAllBytes();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    return new String(output, StandardCharsets.UTF_8);
  }

  @Test
  void theContentsNameThePageThatEachSessionBegins() throws IOException, InterruptedException {
    Path printer = Programs.need("weasyprint");
    Path reader = Programs.need("pdftotext");
    String page = folder.resolve("book.html").toString();
    String book = folder.resolve("book.pdf").toString();
    String sessions = Programmes.FIXTURE.toString();
    assertThat(
            new TestConsole().run("format", "--to", "html", "--single", "--output", page, sessions))
        .isZero();
    output(printer.toString(), page, book);
    List<String> pages = List.of(output(reader.toString(), "-layout", book, "-").split("\f"));
    List<MatchResult> items = ITEM.matcher(pages.get(0)).results().toList();
    assertThat(items).hasSizeGreaterThan(2);
    for (MatchResult item : items) {
      String first =
          pages.get(Integer.parseInt(item.group(2)) - 1).strip().lines().findFirst().get();
      assertThat(first).contains(item.group(1));
    }
  }
}
