package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars that are published again after changes. */
class CalendarUpdateTest {
  private static final String NINE = "{start: 2021-12-06T09:00Z, end: 2021-12-06T10:00Z}";
  private static final String TEN = "{start: 2021-12-06T10:00Z, end: 2021-12-06T11:00Z}";

  /** Debian's Python, which its packages are for. */
  private static final String PYTHON = "/usr/bin/python3";

  @TempDir private Path folder;

  private Path proposals;
  private Path output;
  private TestConsole console = new TestConsole();

  @BeforeEach
  void programme() throws IOException {
    proposals = Files.createDirectory(folder.resolve("proposals"));
    output = folder.resolve("event.ics");
    session(1, NINE, "Łódź");
    session(2, NINE, "B");
    session(3, TEN, "C");
  }

  @Test
  void aChangedSessionHasTheNextRevisionAndTheOthersKeepTheirBytes() throws IOException {
    Map<String, String> first = publish("2021-09-01T00:00Z");
    session(2, TEN, "B");
    Map<String, String> second = publish("2021-09-02T10:20:30Z");
    assertThat(second).hasSize(3).containsEntry("#1", first.get("#1"));
    assertThat(second).containsEntry("#3", first.get("#3"));
    assertThat(first.get("#2")).contains("SEQUENCE:0\r\n", "DTSTAMP:20210526T235900Z\r\n");
    assertThat(second.get("#2"))
        .contains(
            "SEQUENCE:1\r\n",
            "DTSTAMP:20210902T102030Z\r\n",
            "LAST-MODIFIED:20210902T102030Z\r\n",
            "DTSTART:20211206T100000Z\r\n");
    assertThat(console.err()).isEmpty();
  }

  @Test
  void aSessionThatIsRemovedStaysAsCanceledWithoutItsPeople() throws IOException {
    Map<String, String> first = publish("2021-09-01T00:00Z");
    Files.delete(proposals.resolve("2.yaml"));
    Map<String, String> second = publish("2021-09-02T00:00Z");
    assertThat(first.get("#2")).contains("Speaker: Ada");
    assertThat(second.get("#2"))
        .contains(
            "STATUS:CANCELLED\r\n", "SEQUENCE:1\r\n", "LOCATION:B\r\n", "DTSTAMP:20210902T000000Z")
        .doesNotContain("Ada");
    assertThat(console.err())
        .isEqualTo(
            """
            Canceled 1 session that only the previous calendar has:
              WS #2 Session, 2; \\
            """);

    session(1, TEN, "Łódź");
    Map<String, String> third = publish("2021-09-03T00:00Z");
    assertThat(third).containsEntry("#2", second.get("#2")).containsEntry("#3", first.get("#3"));
    assertThat(third.get("#1")).contains("SEQUENCE:1\r\n");
    assertThat(console.err()).isEmpty();

    session(2, NINE, "B");
    assertThat(publish("2021-09-04T00:00Z").get("#2"))
        .contains("STATUS:CONFIRMED\r\n", "SEQUENCE:2\r\n", "Ada");
  }

  @Test
  void aNewSessionIsDatedByTheClock() throws IOException {
    publish("2021-09-01T00:00Z");
    session(4, NINE, "D");
    assertThat(publish("2021-09-02T00:00Z").get("#4"))
        .contains("SEQUENCE:0\r\n", "DTSTAMP:20210902T000000Z\r\n");
  }

  @Test
  void withoutAChangeTheFileStaysTheSame() throws IOException {
    publish("2021-09-01T00:00Z");
    session(2, TEN, "B");
    Files.delete(proposals.resolve("3.yaml"));
    publish("2021-09-02T00:00Z");
    byte[] before = Files.readAllBytes(output);
    publish("2021-09-03T00:00Z");
    assertThat(output).hasBinaryContent(before);
    // Line ends that git converts make no difference.
    Files.writeString(output, Files.readString(output).replace("\r\n", "\n"));
    publish("2021-09-03T00:00Z");
    assertThat(output).hasBinaryContent(before);
  }

  @Test
  void noStampGoesBackWhenTheClockDoes() throws IOException {
    publish("2021-09-01T00:00Z");
    session(2, TEN, "B");
    publish("2021-09-02T00:00Z");
    session(2, TEN, "C");
    assertThat(publish("2021-01-01T00:00Z").get("#2"))
        .contains("SEQUENCE:2\r\n", "DTSTAMP:20210902T000000Z\r\n")
        .contains("LAST-MODIFIED:20210902T000000Z\r\n");
  }

  /** Else a slip in one file would cancel its session for all subscribers. */
  @Test
  void whileAProposalCannotBeReadItsSessionIsKept() throws IOException {
    Map<String, String> first = publish("2021-09-01T00:00Z");
    Files.writeString(proposals.resolve("2.yaml"), "title: [\n");
    console = new TestConsole();
    assertThat(run("--output", output.toString(), "--now=2021-09-02T00:00Z")).isEqualTo(1);
    assertThat(events(Files.readString(output))).isEqualTo(first);
    assertThat(console.err())
        .endsWith(
            """
            Kept 1 session that only the previous calendar has, because proposals cannot be read:
              WS #2 Session, 2; \\
            """);
  }

  @Test
  void anotherZoneChangesEverySessionAndDescribesTheZoneOfThoseThatAreGone() throws IOException {
    publish("2021-09-01T00:00Z");
    Files.delete(proposals.resolve("2.yaml"));
    Map<String, String> second = publish("2021-09-02T00:00Z", "--time-zone", "America/New_York");
    assertThat(second.values())
        .allSatisfy(
            event ->
                assertThat(event).contains("SEQUENCE:1\r\n", "DTSTART;TZID=America/New_York:"));
    byte[] before = Files.readAllBytes(output);
    publish("2021-09-03T00:00Z", "--time-zone", "America/New_York");
    assertThat(output).hasBinaryContent(before);
    assertThat(publish("2021-09-04T00:00Z").get("#2"))
        .contains("DTSTART:20211206T090000Z\r\n", "SEQUENCE:2\r\n");
  }

  @Test
  void theCalendarThatIsNamedCountsAndNotTheOneThatIsReplaced() throws IOException {
    publish("2021-09-01T00:00Z");
    Path old = Files.copy(output, folder.resolve("old.ics"));
    Files.writeString(output, "anything");
    session(2, TEN, "B");
    assertThat(publish("2021-09-02T00:00Z", "--previous", old.toString()).get("#2"))
        .contains("SEQUENCE:1\r\n");
    console = new TestConsole();
    assertThat(run("--previous", old.toString(), "--now=2021-09-02T00:00Z")).isZero();
    assertThat(console.out()).isEqualTo(Files.readString(output));
  }

  @Test
  void eachSessionLinksToItsPageInTheSite(@TempDir Path site) throws IOException {
    TestConsole pages = new TestConsole();
    pages.run("programme", "--to=site", "--output-dir", site.toString(), proposals.toString());
    Map<String, String> events =
        publish("2021-09-01T00:00Z", "--site-url", "https://example.org/é");
    assertThat(events).hasSize(3);
    for (String event : events.values()) {
      String start = "URL:https://example.org/%C3%A9/";
      assertThat(event).contains(start);
      String page = event.substring(event.indexOf(start) + start.length()).lines().toList().get(0);
      assertThat(site.resolve(page)).exists();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n",
        "BEGIN:VEVENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "UID:",
        "DTSTAMP:2021",
        "SEQUENCE:0",
        "DTSTART:2021",
        "DTEND:2021",
        "SUMMARY:#1 ",
      })
  void aFileThatIsNoSuchCalendarIsNeitherContinuedNorReplaced(String broken) throws IOException {
    publish("2021-09-01T00:00Z");
    String text = Files.readString(output);
    String damaged = text.contains(broken) ? text.replace(broken, "\u0001" + broken) : broken;
    Files.writeString(output, damaged);
    console = new TestConsole();
    assertThat(run("--output", output.toString())).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo(
            "lectern: \""
                + output
                + "\" is not a complete calendar of \"lectern programme\"; delete it or name"
                + " another file.\n");
    assertThat(output).hasContent(damaged);
    console = new TestConsole();
    assertThat(run("--previous", output.toString())).isEqualTo(2);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).endsWith("; name another file after --previous.\n");
  }

  /** Lines that are well-formed by themselves and say nothing that can be meant. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SEQUENCE:0 SEQUENCE:-1",
        "SEQUENCE:0 SEQUENCE:4294967295",
        "DTSTAMP:20210526T235900Z DTSTAMP:20210526T235900",
        "DTSTAMP:20210526T235900Z DTSTAMP:20210230T000000Z",
        "DTEND:20211206T100000Z DTEND:20211206T090000Z",
        "DTSTART:20211206T090000Z DTSTART;TZID=No/Where:20211206T090000",
        "DTSTART:20211206T090000Z DTSTART;TZID=Europe/Warsaw",
        "DTSTART:20211206T090000Z X-START:20211206T090000Z",
        "STATUS:CONFIRMED BEGIN:VEVENT",
        "STATUS:CONFIRMED END:VEVENT",
      })
  void anImpossibleEventIsNotContinued(String replacement) throws IOException {
    publish("2021-09-01T00:00Z");
    String[] words = replacement.split(" ", -1);
    String text = Files.readString(output);
    assertThat(text).contains(words[0]);
    Files.writeString(output, text.replace(words[0] + "\r\n", words[1] + "\r\n"));
    console = new TestConsole();
    assertThat(run("--output", output.toString())).isEqualTo(2);
    assertThat(console.err()).contains("is not a complete calendar");
  }

  @Test
  void anEmptyFileIsNoPreviousCalendar() throws IOException {
    Files.createFile(output);
    assertThat(publish("2021-09-01T00:00Z")).hasSize(3);
  }

  @Test
  void aPrivateCalendarIsNotContinuedAsAPublicOne() throws IOException {
    publish("2021-09-01T00:00Z", "--include-private");
    byte[] before = Files.readAllBytes(output);
    assertThat(Files.readString(output)).contains("mailto:ada@example.org");
    console = new TestConsole();
    assertThat(run("--output", output.toString())).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo(
            "lectern: \""
                + output
                + "\" contains private data; delete it or name another file, or add"
                + " --include-private.\n");
    assertThat(output).hasBinaryContent(before);
    publish("2021-09-02T00:00Z", "--include-private");
    assertThat(output).hasBinaryContent(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--to=csv --previous=a.ics | --previous is only available for ical and site; remove it.",
        "--to=csv --site-url=https://a.org | --site-url is only available for calendars, schedules and"
            + " pages; remove it.",
        "--to=ical --previous=missing.ics | There is no file \"missing.ics\".",
        "--to=ical --site-url=example.org | --site-url must be the address of the site, such as"
            + " https://example.org/programme/, not \"example.org\".",
        "--to=ical --site-url=https://a.org/#b | --site-url must be the address of the site, such as"
            + " https://example.org/programme/, not \"https://a.org/#b\".",
      })
  void optionsThatCannotBeMeantAreRefused(String row) {
    String[] parts = row.split(" \\| ", -1);
    List<String> args = new ArrayList<>(List.of("programme"));
    args.addAll(Arrays.asList(parts[0].split(" ", -1)));
    args.add(proposals.toString());
    assertThat(console.run(args.toArray(String[]::new))).isEqualTo(2);
    assertThat(console.err()).isEqualTo("lectern: " + parts[1] + "\n");
    assertThat(console.out()).isEmpty();
  }

  /** Another reader finds the same events in a calendar that was changed twice. */
  @Test
  void pythonReadsTheRevisions() throws IOException, InterruptedException {
    needPythonModule();
    String program =
        "import icalendar, sys\n"
            + "for e in icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())"
            + ".walk('VEVENT'):\n"
            + "  print(e['SUMMARY'][3:5], e['SEQUENCE'], e.get('STATUS'), e['URL'] if 'URL' in e"
            + " else '', e['LAST-MODIFIED'].dt.isoformat(), e['DTSTART'].dt.isoformat())\n";
    publish("2021-09-01T00:00Z", "--site-url", "https://example.org/");
    session(2, TEN, "B");
    Files.delete(proposals.resolve("3.yaml"));
    publish("2021-09-02T00:00Z", "--site-url", "https://example.org/");
    Process process =
        new ProcessBuilder(PYTHON, "-c", program, output.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(printed.lines().map(line -> line.replaceFirst("sessions/ws-\\d+.html", "page")))
        .containsExactly(
            "#1 0 CONFIRMED https://example.org/page 2021-05-26T23:59:00+00:00"
                + " 2021-12-06T09:00:00+00:00",
            "#2 1 CONFIRMED https://example.org/page 2021-09-02T00:00:00+00:00"
                + " 2021-12-06T10:00:00+00:00",
            "#3 1 CANCELLED  2021-09-02T00:00:00+00:00 2021-12-06T10:00:00+00:00");
  }

  /** Skips a test without the module, or fails it where {@code CI} is set. */
  private static void needPythonModule() throws IOException, InterruptedException {
    boolean isThere =
        Files.isExecutable(Path.of(PYTHON))
            && new ProcessBuilder(PYTHON, "-c", "import icalendar").start().waitFor() == 0;
    String reason = "python3-icalendar is not installed";
    assumeTrue(isThere || System.getenv("CI") != null, reason);
    assertThat(isThere).as(reason).isTrue();
  }

  private void session(int number, String time, String room) throws IOException {
    Files.writeString(
        proposals.resolve(number + ".yaml"),
        "event: IGF 2021\ntype: workshop\nnumber: "
            + number
            + "\ntitle: 'Session, "
            + number
            + "; \\'\nstatus: scheduled\nroom: "
            + room
            + "\ntime: "
            + time
            + "\nspeakers: [{name: Ada, email: ada@example.org}]\ndescription: |\n"
            + "  What it is about, in a text that is so long that its line is folded.\n");
  }

  /** Publishes the programme, and returns its events as written by the number of the session. */
  private Map<String, String> publish(String now, String... options) throws IOException {
    console = new TestConsole();
    List<String> args = new ArrayList<>(List.of("--output", output.toString(), "--now", now));
    args.addAll(List.of(options));
    assertThat(run(args.toArray(String[]::new))).as(console.err()).isZero();
    return events(Files.readString(output));
  }

  private static Map<String, String> events(String calendar) {
    Map<String, String> events = new TreeMap<>();
    String[] parts = calendar.split("BEGIN:VEVENT\r\n", -1);
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      String number = part.substring(part.indexOf("#", part.indexOf("\r\nSUMMARY:")));
      events.put(number.substring(0, 2), part.replace("END:VCALENDAR\r\n", ""));
    }
    return events;
  }

  private int run(String... args) {
    List<String> all = new ArrayList<>(List.of("programme", "--to", "ical", "--time-zone", "UTC"));
    List<String> given = List.of(args);
    if (given.contains("--time-zone")) {
      all.subList(3, 5).clear();
    }
    all.addAll(given);
    all.add(proposals.toString());
    return console.run(all.toArray(String[]::new));
  }
}
