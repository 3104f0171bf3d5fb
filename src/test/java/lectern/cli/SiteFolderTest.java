package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code programme --to site} in a folder that may hold a site, or files of somebody else. */
class SiteFolderTest {
  private static final String BROKEN = "title: [One\n";

  @TempDir private Path folder;
  private Path proposals;
  private Path site;

  @BeforeEach
  void proposals() throws IOException {
    proposals = Files.createDirectory(folder.resolve("proposals"));
    site = folder.resolve("site");
    session(1, "09", "10");
    session(2, "10", "11");
  }

  private void session(int number, String start, String end) throws IOException {
    String time = "time: {start: 2021-12-06T" + start + ":00Z, end: 2021-12-06T" + end + ":00Z}\n";
    proposal(
        number,
        "number: "
            + number
            + "\ntitle: Talk "
            + number
            + "\nstatus: scheduled\nroom: Hall\n"
            + time);
  }

  private void proposal(int number, String text) throws IOException {
    Files.writeString(proposals.resolve(number + ".yaml"), text);
  }

  private TestConsole write(int status, String... options) {
    TestConsole console = new TestConsole();
    Stream<String> start =
        Stream.of("programme", "--to=site", "--output-dir", site.toString(), proposals.toString());
    int found = console.run(Stream.concat(start, Stream.of(options)).toArray(String[]::new));
    assertThat(found).as(console.err()).isEqualTo(status);
    return console;
  }

  /** The texts of all files by their paths. */
  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void aSiteWrittenTwiceIsUnchanged() throws IOException {
    assertThat(write(0).err())
        .isEqualTo(
            "lectern: site of 2 sessions in \""
                + site
                + "\": 9 files written, 0 unchanged,"
                + " 0 removed.\n");
    Map<String, String> first = files();
    assertThat(first)
        .containsOnlyKeys(
            ".lectern-site",
            "index.html",
            "programme.ics",
            "script.js",
            "sessions/session-1.html",
            "sessions/session-1.ics",
            "sessions/session-2.html",
            "sessions/session-2.ics",
            "speakers.html",
            "style.css");
    assertThat(write(0, "--jobs=3").err()).contains(": 0 files written, 9 unchanged, 0 removed.");
    assertThat(files()).isEqualTo(first);
  }

  @Test
  void pagesOfSessionsThatAreGoneAreRemovedAndNothingElse() throws IOException {
    write(0);
    Files.writeString(site.resolve("sessions/photo.html"), "mine");
    Files.writeString(site.resolve("robots.txt"), "mine");
    Files.delete(proposals.resolve("2.yaml"));
    assertThat(write(0).err()).contains(", 2 removed.");
    assertThat(files())
        .doesNotContainKeys("sessions/session-2.html", "sessions/session-2.ics")
        .containsKeys("sessions/session-1.html")
        .containsEntry("sessions/photo.html", "mine")
        .containsEntry("robots.txt", "mine");
  }

  @Test
  void noPageIsRemovedWhileAProposalIsUnreadable() throws IOException {
    write(0);
    String page = files().get("sessions/session-2.html");
    proposal(2, BROKEN);
    TestConsole console = write(1);
    assertThat(console.err()).contains("2.yaml", ", 0 removed.");
    assertThat(files()).containsEntry("sessions/session-2.html", page);
    Files.delete(proposals.resolve("2.yaml"));
    write(0);
    assertThat(files()).doesNotContainKey("sessions/session-2.html");
  }

  @Test
  void aFileOfSomebodyElseIsNeverReplaced() throws IOException {
    Files.createDirectory(site);
    Files.writeString(site.resolve("speakers.html"), "mine");
    assertThat(write(2).err())
        .isEqualTo(
            "lectern: \""
                + site.resolve("speakers.html")
                + "\" exists and is not part of a site that Lectern wrote; delete it or choose"
                + " another folder.\n");
    assertThat(files()).isEqualTo(Map.of("speakers.html", "mine"));
  }

  @Test
  void aListThatNamesOtherFilesDeletesNone() throws IOException {
    write(0);
    Path victim = Files.writeString(folder.resolve("victim.html"), "mine");
    Files.writeString(site.resolve("notes.txt"), "mine");
    Files.writeString(
        site.resolve(".lectern-site"), "\n../victim.html\nnotes.txt\n", StandardOpenOption.APPEND);
    assertThat(write(0).err()).contains(", 0 removed.");
    assertThat(victim).hasContent("mine");
    assertThat(files()).containsEntry("notes.txt", "mine");
  }

  @Test
  void proposalsAndTemplatesAreNotReplaced() throws IOException {
    Files.createDirectories(site);
    Path style = Files.writeString(site.resolve("style.css"), "p { color: red }");
    Files.writeString(site.resolve(".lectern-site"), "style.css\n");
    assertThat(write(2, "--css", style.toString()).err()).contains("\" is an input;");
    assertThat(files()).containsOnlyKeys("style.css", ".lectern-site");
  }

  @Test
  void aSiteOfSessionsWithoutATimeHasNoCalendar() throws IOException {
    proposal(1, "number: 1\ntitle: One\nstatus: accepted\n");
    proposal(2, "number: 2\ntitle: Two\nstatus: accepted\n");
    write(0);
    assertThat(files().keySet()).noneMatch(path -> path.endsWith(".ics"));
    assertThat(files().values()).noneMatch(text -> text.contains(".ics"));
  }

  @Test
  void aCalendarWhoseEventsAreAllGoneStaysToCancelThem() throws IOException {
    write(0);
    proposal(1, "number: 1\ntitle: Talk 1\nstatus: accepted\n");
    proposal(2, "number: 2\ntitle: Talk 2\nstatus: accepted\n");
    write(0);
    assertThat(files().get("programme.ics")).contains("STATUS:CANCELLED");
    assertThat(files().get("index.html")).contains("programme.ics");
  }

  @Test
  void nothingIsWrittenWithoutASession() throws IOException {
    Files.delete(proposals.resolve("1.yaml"));
    proposal(2, "number: 2\ntitle: Two\nstatus: submitted\n");
    assertThat(write(2).err()).endsWith("lectern: No session matches; nothing was written.\n");
    assertThat(site).doesNotExist();
  }
}
