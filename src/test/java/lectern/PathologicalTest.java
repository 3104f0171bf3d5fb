package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import lectern.check.CheckedFile;
import lectern.cli.TestConsole;
import lectern.listing.Listing;
import lectern.listing.ListingBuilder;
import lectern.listing.MarkdownListing;
import lectern.listing.TextListing;
import lectern.report.ConciseReport;
import lectern.report.JsonReport;
import lectern.report.Style;
import lectern.report.TextReport;
import lectern.session.ProposalContext;
import lectern.testing.Checks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to be slow. Each is checked, reported and printed in a time that only growth by the
 * square would pass: the bound is many times what a slow machine needs. Time is that of the
 * processor, so that a busy machine fails nothing.
 */
@Tag("slow")
class PathologicalTest {
  private static final Duration BOUND = Duration.ofSeconds(10);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Just below the greatest size of a file. */
  private static final int MOST = 1024 * 1024 - 1000;

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicTest> largeFilesAreDoneInTime() {
    return inputs().entrySet().stream()
        .map(
            input ->
                DynamicTest.dynamicTest(
                    input.getKey(),
                    () -> assertThat(time(() -> run(input.getValue()))).isLessThan(BOUND)));
  }

  @TestFactory
  Stream<DynamicTest> refusedFilesSayWhichLimitTheyPass() {
    return Stream.of(
            Map.entry("[".repeat(MOST), "structure/depth"),
            Map.entry("- ".repeat(MOST / 2), "structure/depth"),
            Map.entry("{a: ".repeat(MOST / 4), "structure/depth"),
            Map.entry("? ".repeat(MOST / 2), "structure/depth"),
            Map.entry(laughs("[%s]"), "structure/aliases"),
            Map.entry(laughs("{<<: [%s]}"), "structure/aliases"),
            Map.entry(
                "a: &a " + "b".repeat(6000) + "\nc: [" + "*a, ".repeat(190) + "]",
                "structure/aliases"),
            Map.entry("a: &a b\nc: [" + "*a, ".repeat(100_000) + "]", "structure/aliases"),
            Map.entry("speakers: [" + "a,".repeat(MOST / 4) + "]", "structure/file-size"),
            Map.entry("title: " + "a".repeat(MOST), "structure/text-size"),
            Map.entry("description: |\n  " + "> ".repeat(30_000), "structure/prose-depth"),
            Map.entry("title: a\n---\n".repeat(501), "structure/documents"),
            Map.entry("#".repeat(MOST + 2000), "structure/file-size"))
        .map(
            input ->
                DynamicTest.dynamicTest(
                    input.getKey().substring(0, 20),
                    () ->
                        assertThat(Checks.check("a.yaml", input.getKey()).findings())
                            .extracting(finding -> finding.rule())
                            .contains(input.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> largeProfilesAndConfigurationsAreDoneInTime() {
    String people = "speakers:\n" + numbered("- Ada Example, grop%dx, Afric%d\n", 200);
    String terms = "vocabularies:\n  stakeholder-groups:\n    values: [";
    return Stream.of(
            Map.entry("--profile", terms + numbered("group%d, ", 90_000) + "]"),
            Map.entry("--profile", terms + numbered("g%d, ", 90_000) + "]"),
            Map.entry("--profile", "rules:\n" + numbered("  people/minimun%d: off\n", 40_000)),
            Map.entry("--profile", "sources:\n" + numbered("  s%d: a\n", 40_000)),
            Map.entry("--config", numbered("profil%d: a\n", 40_000)),
            Map.entry("--config", "exclude: [" + numbered("'*a*%d*', ", 60_000) + "]"),
            Map.entry("--config", "profile: " + "a".repeat(MOST)),
            Map.entry("--config", "rules: " + "{a: ".repeat(MOST / 4)))
        .map(
            settings ->
                DynamicTest.dynamicTest(
                    settings.getValue().substring(0, 20),
                    () -> assertThat(time(() -> check(people, settings))).isLessThan(BOUND)));
  }

  private static void check(String yaml, Map.Entry<String, String> settings) {
    TestConsole console = new TestConsole(new byte[0], false, Map.of());
    int status =
        console.run(
            "check",
            settings.getKey(),
            file("settings.yml", settings.getValue()).toString(),
            file("proposal.yaml", yaml).toString());
    assertThat(status).as(console.err()).isBetween(1, 2);
    assertThat(console.err()).doesNotContain("The program failed");
  }

  private static Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> inputs() {
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("plain text of one word", "title: " + "a".repeat(MOST));
    inputs.put("plain text of many words", "title: " + "a ".repeat(MOST / 2) + "b");
    inputs.put("double quotes", "title: \"" + "a".repeat(MOST) + "\"");
    inputs.put("single quotes", "title: '" + "''".repeat(MOST / 2) + "'");
    inputs.put("escapes", "title: \"" + "\\u202E".repeat(MOST / 6) + "\"");
    inputs.put("literal of one line", "description: |\n  " + "a ".repeat(MOST / 2));
    inputs.put("literal of many lines", "description: |\n" + "  a\n".repeat(MOST / 4));
    inputs.put("wide characters", "description: " + "\u4e2d".repeat(MOST / 3));
    inputs.put("combining characters", "title: a" + "\u0301".repeat(MOST / 2));
    inputs.put("long key", "a".repeat(MOST) + ": b");
    inputs.put("comment", "#" + "a".repeat(MOST));
    inputs.put("blank lines", "title: a" + "\n".repeat(MOST));
    inputs.put("repeated keys", "status: draft\n" + "title: a\n".repeat(40_000));
    inputs.put("unknown keys", "status: draft\n" + numbered("key%d: a\n", 40_000));
    inputs.put("unknown keys on one line", "{status: draft, " + numbered("k%d: a, ", 40_000) + "}");
    inputs.put("emoji keys on one line", "{" + numbered("\ud83d\ude00%d: a, ", 40_000) + "}");
    inputs.put("speakers", "event: IGF 2021\nspeakers:\n" + numbered("- A%d B, C\n", 60_000));
    inputs.put("agenda", "agenda:\n" + "- {minutes: 9999, title: a}\n".repeat(19_000));
    inputs.put("documents", "---\ntitle: a\nstatus: draft\n".repeat(500));
    inputs.put("blank documents", "---\n".repeat(500));
    inputs.put("unclosed quote", "title: \"" + "a\n".repeat(MOST / 2));
    inputs.put("quotations", prose("> "));
    inputs.put("lists", prose("- "));
    inputs.put("emphasis", prose("*a _b "));
    inputs.put("brackets", prose("["));
    inputs.put("links", prose("[a](http://b) "));
    inputs.put("code", prose("`a"));
    inputs.put("HTML", prose("<a "));
    inputs.put("headings", "description: |\n" + "  # a\n".repeat(MOST / 12));
    inputs.put("items", "description: |\n" + "  - a\n".repeat(MOST / 12));
    inputs.put("fences", "description: |\n" + "  ```\n".repeat(MOST / 12));
    inputs.put("placeholders", prose("[insert "));
    inputs.put("question marks", prose("a??? "));
    inputs.put("words of x", prose("xxx.x "));
    inputs.put("mail addresses", prose("a@b.cc "));
    inputs.put("signs of mail", prose("@"));
    inputs.put("meeting links", prose("zoom.us/j/a:@"));
    inputs.put("meetings in escapes", "title: \"" + "\\x7aoom.us/a ".repeat(MOST / 14) + "\"");
    inputs.put("one word again and again", prose("a "));
    inputs.put("a passage again and again", prose(numbered("w%d ", 20)));
    inputs.put("passages that nearly repeat", prose(numbered("w%d ", 19) + "a "));
    inputs.put("paragraphs", "description: |\n" + "  a b c d e f g h\n\n".repeat(MOST / 40));
    inputs.put("changed codes", "speakers: {aliases: [" + "no,".repeat(90_000) + "]}");
    return inputs;
  }

  private static String prose(String piece) {
    return "description: |\n  " + piece.repeat(MOST / 4 / piece.length());
  }

  private static String numbered(String line, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(line.replace("%d", String.valueOf(i)));
    }
    return text.toString();
  }

  /** Each value holds the one before ten times. */
  private static String laughs(String form) {
    StringBuilder yaml = new StringBuilder("x-0: &a0 {b: c}\n");
    for (int i = 1; i < 19; i++) {
      String alias = "*a" + (i - 1);
      String ten = String.join(", ", Collections.nCopies(10, alias));
      yaml.append("x-").append(i).append(": &a").append(i).append(' ');
      yaml.append(form.replace("%s", ten)).append('\n');
    }
    return yaml.toString();
  }

  private static Duration time(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
  }

  private static void run(String yaml) {
    CheckedFile file = Checks.check("a.yaml", yaml);
    assertThat(file.source()).isPresent();
    Checks.print(new TextReport(Style.PLAIN), file);
    Checks.print(new ConciseReport(Style.PLAIN), file);
    Checks.print(new JsonReport(), file);
    for (ProposalContext checked : file.proposals()) {
      Listing listing = ListingBuilder.build(checked.proposal(), checked.profile());
      assertThat(TextListing.print(listing, 80)).isNotEmpty();
      assertThat(MarkdownListing.print(listing)).isNotEmpty();
    }
  }
}
