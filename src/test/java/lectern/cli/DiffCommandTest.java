package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lectern.output.Columns;
import lectern.testing.Golden;
import lectern.testing.Hostile;
import lectern.testing.Programs;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {
  private static final Path FIXTURES = Golden.folder("changes");
  private static final String OLD = FIXTURES.resolve("old").toString();
  private static final Path FESTIVAL =
      Golden.folder("programmes").resolve("past-midnight/festival.yaml");
  private static final String NEW = FIXTURES.resolve("new").toString();

  @TempDir private Path folder;

  private final TestConsole console = new TestConsole();

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("diff", "--isolated"));
    all.addAll(List.of(arguments));
    return console.run(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "changes.txt, --to=text",
    "changes.md, --to=markdown",
    "changes.json, --to=json --stage=draft",
    "findings.txt, --findings",
    "findings.md, --to=markdown --findings",
    "changes.html, --to=html",
    "changes.eml, --to=mail --time-zone=Europe/Warsaw",
    "private.txt, --include-private",
    "warsaw.txt, --time-zone=Europe/Warsaw --width=60",
  })
  void whatIsPrinted(String expected, String options) {
    compare(expected, options, "");
  }

  @ParameterizedTest
  @CsvSource({"withheld.json, --to=json", "private.json, --to=json --include-private"})
  void whatIsPrintedOfOneSession(String expected, String options) {
    compare(expected, options, "/107-report.yaml");
  }

  private void compare(String expected, String options, String file) {
    List<String> arguments = new ArrayList<>(List.of(options.split(" ", -1)));
    arguments.addAll(List.of(OLD + file, NEW + file));
    assertThat(run(arguments.toArray(String[]::new))).isZero();
    assertThat(console.err()).isEmpty();
    Golden.check(console.out(), FIXTURES.resolve(expected));
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 60, 40})
  void textFitsItsWidth(int width) {
    run("--width=" + width, OLD, NEW);
    assertThat(console.out().lines())
        .hasSizeGreaterThan(50)
        .allMatch(line -> Columns.of(line) <= width);
  }

  @Test
  void widthZeroWrapsNothing() {
    run("--width=0", OLD, NEW);
    assertThat(console.out()).contains("14:00-15:00 UTC (30 minutes shorter)\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html", "json"})
  void nothingPrivateIsToldUnlessAskedFor(String format) {
    run("--to=" + format, OLD, NEW);
    assertThat(console.out())
        .contains("María Núñez")
        .doesNotContain("maria@example.org", "Poland", "female", "confirmed", "gender");
    TestConsole other = new TestConsole();
    other.run("diff", "--isolated", "--to=" + format, "--include-private", OLD, NEW);
    assertThat(other.out()).contains("confirmed", "gender");
  }

  @ParameterizedTest
  @CsvSource({"text, ^Changes from ", "markdown, ^#", "html, <h[23]", "json, \"kind\""})
  void sameStatesHaveNoChangesInAnyFormat(String format, String mark) {
    assertThat(run("--to=" + format, OLD, OLD)).isZero();
    assertThat(Pattern.compile(mark, Pattern.MULTILINE).matcher(console.out()).results())
        .hasSize(mark.startsWith("^") ? 1 : 0);
    assertThat(console.out()).doesNotContain("- ", "<nav").isNotEmpty();
  }

  @Test
  void sameStatesMakeNoMail() {
    assertThat(run("--to=mail", OLD, OLD)).isZero();
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).isEqualTo("lectern: nothing public changed, so there is no mail.\n");
  }

  @Test
  void aMailHasWhatIsPublicAndNothingElse() throws IOException {
    String[][] all = {
      {"submitted", "accepted", "New session"},
      {"submitted", "declined", ""},
      {"draft", "withdrawn", ""},
      {"accepted", "declined", "Canceled"},
      {"scheduled", "draft", "Canceled"},
      {"withdrawn", "scheduled", "New session"},
      {"scheduled", "held", ""},
      {"", "submitted", ""},
      {"", "accepted", "New session"},
      {"submitted", "", ""},
      {"held", "", "Canceled"},
    };
    file("old/z.yaml", "title: Z\nnumber: 99\n");
    file("new/z.yaml", "title: Z\nnumber: 99\n");
    for (int i = 0; i < all.length; i++) {
      for (int side = 0; side < 2; side++) {
        if (!all[i][side].isEmpty()) {
          file(
              (side == 0 ? "old/" : "new/") + i + ".yaml",
              "title: Title%d\nnumber: %d\nstatus: %s\norganizers: [O%d <o@example.org>]\n"
                  .formatted(i, i + 1, all[i][side], side));
        }
      }
    }
    assertThat(run("--to=mail", path("old"), path("new"))).isZero();
    for (int i = 0; i < all.length; i++) {
      String title = "#" + (i + 1) + " Title" + i + "\n";
      if (all[i][2].isEmpty()) {
        assertThat(console.out()).doesNotContain(title);
      } else {
        assertThat(console.out()).contains(title + "  - " + all[i][2] + "\n");
      }
    }
    assertThat(console.out()).doesNotContain("example.org", "O0", "O1", "Z");
  }

  @Test
  void theDaysOfAMailBeginAtTheDayStart() throws IOException {
    String session =
        "event: Festival 2025\ntitle: Late\nstatus: scheduled\nspeakers: [Ada Example, TBC]\n";
    file("old/a.yaml", "title: Other\n");
    file("new/a.yaml", "title: Other\n");
    file("new/b.yaml", session + "time: {start: 2025-06-25 01:30, end: 2025-06-25 02:30}\n");
    assertThat(run("--to=mail", "--profile=" + FESTIVAL, path("old"), path("new"))).isZero();
    assertThat(console.out())
        .endsWith(
            """

            TUESDAY 24 JUNE 2025

            Wednesday 25 June 2025, 01:30-02:30 Late
              - New session
              - Speaker: Ada Example
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''         | room: Hall | 1 session scheduled. | Room announced: Hall",
        "room: Roof | room: Hall | 1 session moved.     | Room: Hall (was Roof)",
        "room: Roof | ''         | 1 session moved.     | Room: none (was Roof)",
      })
  void aMailAnnouncesARoomBeforeItMoves(String before, String after, String counts, String sentence)
      throws IOException {
    file("old/a.yaml", "title: A\nstatus: accepted\n" + before + "\n");
    file("new/a.yaml", "title: A\nstatus: accepted\n" + after + "\n");
    assertThat(run("--to=mail", path("old"), path("new"))).isZero();
    assertThat(console.out()).contains(counts, "A\n  - " + sentence + "\n");
  }

  @Test
  void aMailIsReadByAMailProgram() throws Exception {
    Path python = Programs.need("python3");
    String event = "Forum Zażółć gęślą jaźń — 互联网治理论坛 of everybody who is connected";
    file("old/a.yaml", "event: " + event + "\ntitle: A\nstatus: accepted\n");
    file("new/a.yaml", "event: " + event + "\ntitle: B\nstatus: accepted\n");
    Path mail = folder.resolve("mail.eml");
    assertThat(run("--to=mail", "--output=" + mail, path("old"), path("new"))).isZero();
    assertThat(Files.readAllLines(mail)).allMatch(line -> line.length() <= 76);
    Process process =
        new ProcessBuilder(
                python.toString(),
                "-c",
                "import email.policy, sys\n"
                    + "m = email.message_from_binary_file(open(sys.argv[1], 'rb'),"
                    + " policy=email.policy.default)\n"
                    + "assert not m.defects, m.defects\n"
                    + "sys.stdout.buffer.write((m['Subject'] + '\\n' + m.get_content()).encode())",
                mail.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith(event + ": changes to the programme\nChanges to the programme of Forum Zażółć")
        .contains("  - Title before: A\n");
  }

  @Test
  void aPageHasTheSessionsOfTheJson() throws IOException {
    run("--to=json", OLD, NEW);
    List<String> titles = new ArrayList<>();
    for (JsonNode session : new ObjectMapper().readTree(console.out()).get("sessions")) {
      JsonNode side = session.has("after") ? session.get("after") : session.get("before");
      titles.add(side.get("title").asText());
    }
    TestConsole page = new TestConsole();
    page.run("diff", "--isolated", "--to=html", OLD, NEW);
    List<String> headings = Jsoup.parse(page.out()).select("h3").eachText();
    assertThat(headings).hasSameSizeAs(titles).hasSize(7);
    for (int i = 0; i < titles.size(); i++) {
      assertThat(headings.get(i)).endsWith(titles.get(i));
    }
  }

  @Test
  void sameStatesHaveNoChanges() {
    assertThat(run(OLD, OLD)).isZero();
    assertThat(console.out())
        .isEqualTo("Changes from " + OLD + " to " + OLD + "\nNo changes in 7 sessions.\n");
  }

  @Test
  void twoFilesAreOneSessionWhateverTheirNames() throws IOException {
    String before = file("a.yaml", "title: Access\n");
    String after = file("b.yaml", "title: Access for all\n");
    assertThat(run("--to=json", before, after)).isZero();
    JsonNode json = new ObjectMapper().readTree(console.out());
    assertThat(json.get("sessions")).hasSize(1);
    JsonNode session = json.get("sessions").get(0);
    assertThat(session.get("became").asText()).isEqualTo("changed");
    assertThat(session.get("changes").get(0).get("kind").asText()).isEqualTo("title");
    assertThat(session.get("before").get("file").asText()).isEqualTo(before);
  }

  @Test
  void aBrokenProposalIsToldAndNotTakenForGone() throws IOException {
    file("old/a.yaml", "title: Access\nnumber: 1\n");
    file("old/b.yaml", "title: Norms\nnumber: 2\n");
    file("new/a.yaml", "title: [\n");
    file("new/b.yaml", "title: Norms and laws\nnumber: 2\n");
    Path output = folder.resolve("out.txt");
    assertThat(run("--output=" + output, path("old"), path("new"))).isEqualTo(1);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).contains("new/a.yaml\", which cannot be read (line 2: ");
    assertThat(output)
        .content()
        .contains("1 session changed.", "#2 Norms and laws")
        .doesNotContain("Access");
    TestConsole back = new TestConsole();
    assertThat(back.run("diff", "--isolated", path("new"), path("old"))).isEqualTo(1);
    assertThat(back.out()).contains("1 session changed.").doesNotContain("Access");
  }

  @Test
  void aFindingThatIsAboutABrokenProposalIsNotTakenForGone() throws IOException {
    String slot = "room: A\ntime: {start: 2021-12-06T09:00Z, end: 2021-12-06T10:00Z}\n";
    for (String state : List.of("old", "new")) {
      file(state + "/a.yaml", "title: Access\nnumber: 1\nstatus: scheduled\n" + slot);
      file(state + "/b.yaml", "title: Norms\nnumber: 2\nstatus: scheduled\n" + slot);
    }
    file("new/a.yaml", "title: [\n");
    assertThat(run(path("old"), path("new"))).isEqualTo(1);
    assertThat(console.out()).endsWith("No changes in 1 session.\n");
  }

  @Test
  void aDoubleBookingGoesWithAMove() throws IOException {
    String slot =
        "status: scheduled\nroom: A\ntime: {start: 2021-12-06T09:00Z, end: 2021-12-06T10:00Z}\n";
    for (String state : List.of("old", "new")) {
      file(state + "/a.yaml", "title: Access\nnumber: 1\n" + slot);
      file(state + "/b.yaml", "title: Norms\nnumber: 2\n" + slot);
    }
    file(
        "new/b.yaml",
        "title: Norms\nnumber: 2\n" + slot.replace("T09", "T08").replace("T10", "T09"));
    assertThat(run("--width=0", path("old"), path("new"))).isZero();
    assertThat(console.out())
        .contains(
            "#2 Norms\n- Time: Monday 6 December 2021, 09:00-10:00 → 08:00-09:00 UTC\n",
            "\n-1 programme/room-double-booked (error): #2\n");
  }

  @Test
  void bothStatesAreJudgedByTheConfigurationOfTheNewOne() throws IOException {
    file("old/lectern.yaml", "rules: {people/name-case: off}\n");
    file("old/a.yaml", "title: Access\nstatus: draft\nspeakers: [ADA LEE]\n");
    file("new/lectern.yaml", "rules: {people/name-case: error}\n");
    file("new/a.yaml", "title: Access\nstatus: draft\nspeakers: [ADA LEE]\n");
    assertThat(console.run("diff", path("old"), path("new"))).isZero();
    assertThat(console.out()).endsWith("No changes in 1 session.\n");
    TestConsole other = new TestConsole();
    file("old/a.yaml", "title: Access\nstatus: draft\nspeakers: [Ada Lee]\n");
    other.run("diff", path("old"), path("new"));
    assertThat(other.out()).contains("+1 people/name-case (error): \"Access\"\n");
    TestConsole back = new TestConsole();
    back.run("diff", path("new"), path("old"));
    assertThat(back.out()).doesNotContain("people/name-case");
  }

  @Test
  void textsOfStrangersSteerNothing() throws IOException {
    file("old/a.yaml", "number: 1\nstatus: accepted\ntitle: A\nroom: B\nspeakers: [C]\n");
    file(
        "new/a.yaml",
        """
        number: 1
        status: accepted
        title: "\\e[2J<b>*x*\\u202E"
        room: "# \\e]8;;x\\a\\n## y"
        speakers: ["[x](javascript:y)\\x9b31m"]
        """);
    for (String format : List.of("text", "markdown", "html", "mail", "json")) {
      TestConsole each = new TestConsole();
      each.run("diff", "--isolated", "--to=" + format, path("old"), path("new"));
      assertThat(each.out().codePoints().filter(c -> c != '\n')).noneMatch(Hostile::isUnsafe);
    }
    run("--to=markdown", path("old"), path("new"));
    assertThat(console.out()).contains("&lt;b>\\*x\\*", "\\[x](javascript:y)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--width=-1 | --width must be a whole number of at least 0, not \"-1\".",
        "--time-zone=Nowhere | There is no time zone \"Nowhere\"; write one such as Europe/Warsaw.",
        "--to=mail --include-private | --include-private is not available for mail, which is public; remove it.",
        "--to=json --findings | --findings is only available for text and markdown; remove it.",
        "--jobs=0 | --jobs must be a whole number of at least 1, not \"0\".",
      })
  void whatCannotBeMeantIsRefused(String option, String sentence) {
    List<String> arguments = new ArrayList<>(List.of(option.split(" ", -1)));
    arguments.addAll(List.of(OLD, NEW));
    assertThat(run(arguments.toArray(String[]::new))).isEqualTo(2);
    assertThat(console.err()).isEqualTo("lectern: " + sentence + "\n");
  }

  @Test
  void bothStatesHaveToBeNamed() {
    assertThat(run(OLD)).isEqualTo(2);
    assertThat(console.err()).contains("NEW");
  }

  @Test
  void aFolderWithoutProposalsIsRefused() throws IOException {
    String empty = Files.createDirectories(folder.resolve("empty")).toString();
    assertThat(run(OLD, empty)).isEqualTo(2);
    assertThat(console.err()).startsWith("lectern: There is no proposal in \"" + empty + "\"");
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
