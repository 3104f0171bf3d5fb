package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lectern.source.Quote;
import lectern.testing.Workbooks;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeCommandTest {
  private static final String TIME = "{start: 2021-12-06T09:00Z, end: 2021-12-06T10:00Z}";

  @TempDir private Path folder;

  private final TestConsole console = new TestConsole();

  @BeforeEach
  void programme() throws IOException {
    file("1.yaml", "title: One\nnumber: 1\nstatus: scheduled\nroom: A\ntime: " + TIME + "\n");
    file("2.yaml", "title: Two\nnumber: 2\nstatus: accepted\nroom: B\n");
    file("3.yaml", "title: Three\nnumber: 3\nstatus: withdrawn\nroom: B\ntime: " + TIME + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "ical, BEGIN:VCALENDAR",
    "schedule-json, {",
    "schedule-xml, '<?xml version=\"1.0\" encoding=\"UTF-8\"?>'",
    "csv, 'event,type,number,title'",
    "csv-people, 'event,type,number,title'",
  })
  void eachFormatHasItsWord(String format, String start) {
    assertThat(run("--to", format)).isZero();
    assertThat(console.out()).startsWith(start);
  }

  @Test
  void sessionsWithoutATimeAreToldByName() {
    assertThat(run("--to", "ical")).isZero();
    assertThat(console.out()).contains("SUMMARY:#1 One", "STATUS:CANCELLED");
    assertThat(console.err())
        .isEqualTo(
            "1 session omitted without a usable time:\n  #2 Two ("
                + folder.resolve("2.yaml")
                + "): The session has no time.\n");
  }

  @Test
  void aTableKeepsThemAndLeavesOutWhatIsWithdrawn() {
    assertThat(run("--to", "csv")).isZero();
    assertThat(console.out()).contains(",1,One,scheduled,", ",2,Two,accepted,").hasLineCount(3);
    assertThat(console.err()).isEqualTo("1 session omitted: withdrawn.\n");
  }

  @Test
  void conditionsAndWhomItIsForNarrowIt() {
    assertThat(run("--to", "csv", "--where", "status=withdrawn,accepted", "--where", "number=3"))
        .isZero();
    assertThat(console.out()).contains(",3,Three,withdrawn,").hasLineCount(2);
    TestConsole other = new TestConsole();
    other.run("programme", "--to=ical", "--for", "room=b", folder.toString());
    assertThat(other.out()).contains("SUMMARY:#3 Three").doesNotContain("#1 One");
  }

  @Test
  void timesAreToldInTheZone() {
    assertThat(run("--to", "csv", "--time-zone", "Asia/Kathmandu")).isZero();
    assertThat(console.out()).contains("2021-12-06 14:45,2021-12-06 15:45,Asia/Kathmandu,60");
  }

  @Test
  void excelGetsAMarkAtTheStart() {
    assertThat(run("--to", "csv", "--excel")).isZero();
    assertThat(console.out()).startsWith("\uFEFFevent,");
  }

  @Test
  void columnsAreChosenOrderedAndRenamed() {
    assertThat(run("--to", "csv", "--columns", "room, title:The title", "--columns=start:=1"))
        .isZero();
    assertThat(console.out())
        .isEqualTo("room,The title,'=1\r\nA,One,2021-12-06 09:00\r\nB,Two,\r\n");
  }

  @Test
  void aWorkbookHasASheetOfSessionsAndOneOfPeople() throws IOException {
    file("4.yaml", "title: =Four\nstatus: held\nspeakers: [Ada, Ben]\n");
    Path output = folder.resolve("out.xlsx");
    assertThat(
            run(
                "--to=xlsx",
                "--columns=number,title:Title,start",
                "--people-columns=name,title",
                "--output=" + output))
        .isZero();
    Map<String, List<Row>> sheets = Workbooks.read(Files.readAllBytes(output));
    assertThat(sheets).containsOnlyKeys("Sessions", "People");
    assertThat(sheets.get("People"))
        .extracting(Workbooks::texts)
        .containsExactly(
            List.of("name", "title"), List.of("Ada", "=Four"), List.of("Ben", "=Four"));
    List<Row> sessions = sheets.get("Sessions");
    assertThat(sessions).hasSize(4);
    assertThat(Workbooks.texts(sessions.get(0))).containsExactly("number", "Title", "start");
    assertThat(sessions.get(1).getCell(0).asNumber()).isEqualByComparingTo("1");
    assertThat(sessions.get(1).getCell(2).asDate()).isEqualTo("2021-12-06T09:00:00");
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).isEqualTo("1 session omitted: withdrawn.\n");
    assertThat(
            run("--to=xlsx", "--columns=number,title:Title,start", "--people-columns=name,title"))
        .isZero();
    assertThat(console.bytes()).isEqualTo(Files.readAllBytes(output));
  }

  @Test
  void aTerminalGetsNoWorkbook() {
    TestConsole terminal = new TestConsole(new byte[0], true, Map.of());
    assertThat(terminal.run("programme", "--to=xlsx", folder.toString())).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err())
        .contains("A terminal cannot show xlsx; add --output FILE, such as --output tables.xlsx.");
  }

  @Test
  void aTextThatACellCannotHoldIsTold() throws IOException {
    file("4.yaml", "title: Four\nstatus: held\ndescription: " + "word ".repeat(8000) + "\n");
    assertThat(run("--to=xlsx")).isZero();
    assertThat(console.err())
        .contains(
            "The sheet Sessions has 1 text cut after 32,767 characters, the most that a cell can"
                + " hold; CSV has the whole text.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"; ;", "| |", "tab '\t'", "'\t' '\t'", ", ,"})
  void theDelimiterIsChosen(String word, String delimiter) {
    assertThat(run("--to", "csv", "--columns", "number,room", "--delimiter", word)).isZero();
    assertThat(console.out()).startsWith("number" + delimiter + "room\r\n1" + delimiter + "A\r\n");
  }

  @Test
  void privateDataIsThereOnlyWhenAskedFor() throws IOException {
    file("4.yaml", "title: Four\nstatus: held\nspeakers: {name: Ada, email: ada@example.org}\n");
    assertThat(run("--to", "csv-people")).isZero();
    assertThat(console.out()).contains(",Ada,").doesNotContain("ada@example.org");
    TestConsole other = new TestConsole();
    other.run("programme", "--to=csv-people", "--include-private", folder.toString());
    assertThat(other.out()).contains("ada@example.org");
  }

  @Test
  void aFaultyProposalIsToldAndTheOthersAreExported() throws IOException {
    file("broken.yaml", "title: [\n");
    Path output = folder.resolve("out.csv");
    assertThat(run("--to", "csv", "--output", output.toString())).isEqualTo(1);
    assertThat(output).content().contains("One").contains("Two");
    assertThat(console.err())
        .contains("left out \"", "broken.yaml\", which cannot be read (line 2: ");
    assertThat(console.out()).isEmpty();
  }

  @Test
  void aProposalWithFindingsIsExportedAllTheSame() throws IOException {
    file("odd.yaml", "title: Odd\nstatus: held\nnumbr: 9\nspeakers: [A, A]\n");
    assertThat(run("--to", "csv")).isZero();
    assertThat(console.out()).contains(",Odd,held,");
    assertThat(console.err()).doesNotContain("numbr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ical", "schedule-json", "schedule-xml"})
  void whereNoSessionIsLeftNothingIsWritten(String format) {
    Path output = folder.resolve("out");
    assertThat(run("--to", format, "--where", "number=2", "--output", output.toString()))
        .isEqualTo(2);
    assertThat(output).doesNotExist();
    assertThat(console.err())
        .contains("#2 Two")
        .endsWith("lectern: No session matches; nothing was written.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "--to=ical --where=statuz=held | \"statuz\" is not a valid filter key; did you mean"
            + " \"status\"?",
        "--to=ical --where=room=C1 | No proposal has the room \"C1\".",
        "--to=ical --for=day=2021-12-06 | \"day\" is not a valid filter key; use KEY=VALUE with"
            + " one of these keys: room, speaker, session.",
        "--to=ical --time-zone=Europe/Warszawa | There is no time zone \"Europe/Warszawa\"; did you"
            + " mean \"Europe/Warsaw\"?",
        "--to=ical --time-zone=Nowhere | There is no time zone \"Nowhere\"; write one such as"
            + " Europe/Warsaw.",
        "--to=schedule-json --include-private | --include-private is not available for schedules and pages,"
            + " which are published; remove it.",
        "--to=ical --excel | --excel is only available for csv and csv-people; remove it.",
        "--to=html --delimiter=; | --delimiter is only available for csv and csv-people; remove it.",
        "--to=html --columns=title | --columns is only available for csv, csv-people and xlsx;"
            + " remove it.",
        "--to=csv --people-columns=name | --people-columns is only available for xlsx; remove it.",
        "--to=xlsx --delimiter=; | --delimiter is only available for csv and csv-people; remove it.",
        "--to=xlsx --people-columns=email | The column \"email\" holds private data; add"
            + " --include-private, or remove the column.",
        "--to=csv --delimiter=; --columns=titel,room | There is no column \"titel\"; did you mean"
            + " \"title\"?",
        "--to=csv-people --columns=Title:title | There is no column \"Title\"; write the name before"
            + " the heading: \"title:Title\".",
        "--to=csv-people --columns=zzz | There is no column \"zzz\"; choose from: event, type, number,"
            + " title, status, start, end, time-zone, room, role, name, organization,"
            + " stakeholder-group, regional-group.",
        "--to=csv --columns=title,emails | The column \"emails\" holds private data; add"
            + " --include-private, or remove the column.",
        "--to=csv --columns=title, | --columns must be names of columns separated by commas, such as"
            + " event,type:HEADING, not \"title,\".",
        "--to=csv --columns=title: | --columns must be names of columns separated by commas, such as"
            + " event,type:HEADING, not \"title:\".",
        "--to=csv --columns=title,room:title | Two columns have the heading \"title\"; remove one of"
            + " them from --columns, or give it another heading: room:HEADING.",
      })
  void whatCannotBeMeantIsRefused(String options, String sentence) {
    assertThat(run(options.split(" ", -1))).isEqualTo(2);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).isEqualTo("lectern: " + sentence + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", ";;", "\n", "tabs"})
  void aDelimiterThatSpreadsheetsDoNotExpectIsRefused(String word) {
    assertThat(run("--to=csv", "--delimiter=" + word)).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo(
            "lectern: --delimiter must be \",\", \";\", \"|\" or tab, not "
                + Quote.of(word)
                + ".\n");
  }

  @Test
  void theFormatMustBeNamed() {
    assertThat(run()).isEqualTo(2);
    assertThat(console.err()).contains("Missing required option --to; choose one of: ical");
  }

  @Test
  void theOrderOfFilesMakesNoDifference() {
    TestConsole other = new TestConsole();
    String one = folder.resolve("1.yaml").toString();
    String three = folder.resolve("3.yaml").toString();
    console.run("programme", "--to=ical", one, three);
    other.run("programme", "--to=ical", three, one);
    assertThat(console.out()).isEqualTo(other.out()).contains("#1 One", "#3 Three");
  }

  private int run(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "programme";
    System.arraycopy(options, 0, args, 1, options.length);
    args[args.length - 1] = folder.toString();
    return console.run(args);
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
