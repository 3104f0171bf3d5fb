package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.testing.Workbooks;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {
  private static final String PROPOSALS =
      """
      number: 1
      title: Access
      time: {start: 2021-12-06T23:30Z, end: 2021-12-07T00:30Z}
      speakers: [{name: Ada Example, gender: female}]
      ---
      number: 2
      title: Norms
      """;

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static String printed(String... args) {
    return printed(Map.of(), args);
  }

  private static String printed(Map<String, String> environment, String... args) {
    TestConsole console = new TestConsole(new byte[0], false, environment);
    assertThat(console.run(args)).isZero();
    assertThat(console.err()).isEmpty();
    return console.out();
  }

  @Test
  void textIsWhatIsPrintedUnlessAskedOtherwise() throws IOException {
    String file = file("a.yaml", PROPOSALS);
    assertThat(printed("stats", file)).startsWith("Any event\n\n  Sessions            2\n");
    assertThat(printed("stats", "--to=markdown", file)).startsWith("# Any event\n");
    assertThat(printed("stats", "--to=json", file)).startsWith("{\n  \"version\" : 1,");
    assertThat(printed("stats", "--to=csv", file)).startsWith("about,title,table,row,column,value");
    assertThat(printed("stats", "--to=html", file)).startsWith("<!DOCTYPE html>\n");
  }

  @Test
  void aTableHasChosenColumnsAndDelimiters() throws IOException {
    String file = file("a.yaml", PROPOSALS);
    String columns = "--columns=row,value:Number";
    assertThat(printed("stats", "--to=csv", columns, "--delimiter=;", "--excel", file))
        .startsWith("\uFEFFrow;Number\r\n")
        .contains("\r\nno format;2\r\n");
    TestConsole console = new TestConsole();
    assertThat(console.run("stats", columns, file)).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo("lectern: --columns is only available for csv and xlsx; remove it.\n");
  }

  @Test
  void aWorkbookHasFiguresAsNumbers() throws IOException {
    Path output = folder.resolve("out.xlsx");
    String file = file("a.yaml", PROPOSALS);
    assertThat(
            printed("stats", "--to=xlsx", "--columns=row,value:Number", "--output=" + output, file))
        .isEmpty();
    List<Row> rows = Workbooks.read(Files.readAllBytes(output)).get("Statistics");
    assertThat(Workbooks.texts(rows.get(0))).containsExactly("row", "Number");
    assertThat(rows)
        .filteredOn(row -> Workbooks.texts(row).get(0).equals("no format"))
        .first()
        .satisfies(row -> assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("2"));
  }

  @Test
  void barsAreBlocksOnlyWhereTheLocaleHasThem() throws IOException {
    String file = file("a.yaml", PROPOSALS);
    Map<String, String> utf8 = Map.of("LANG", "pl_PL.UTF-8");
    assertThat(printed(utf8, "stats", file)).contains("█").doesNotContain("#####");
    assertThat(printed(Map.of("LC_CTYPE", "C.utf8", "LANG", "C"), "stats", file)).contains("█");
    assertThat(printed(Map.of("LC_ALL", "C", "LANG", "pl_PL.UTF-8"), "stats", file))
        .contains("#####")
        .doesNotContain("█");
    assertThat(printed("stats", file)).contains("#####").doesNotContain("█");
    assertThat(printed(utf8, "stats", "--ascii", file)).contains("#####").doesNotContain("█");
  }

  @Test
  void sessionsAndExactFiguresAreToldIfAskedFor() throws IOException {
    String file = file("a.yaml", PROPOSALS);
    assertThat(printed("stats", file)).doesNotContain("#1 Access", "female");
    assertThat(printed("stats", "--per-session", file))
        .contains("\n\n#1 Access\n", "\n\n#2 Norms\n")
        .doesNotContain("female");
    assertThat(printed("stats", "--exact", file)).contains("  female ");
  }

  @Test
  void hoursAreToldInAZone() throws IOException {
    String file = file("a.yaml", PROPOSALS);
    assertThat(printed("stats", file)).contains("2021-12-06 23:00");
    assertThat(printed("stats", "--time-zone=Asia/Kathmandu", file)).contains("2021-12-07 05:00");
  }

  @Test
  void anotherYearStandsBesideEachFigure() throws IOException {
    String now = file("a.yaml", "event: IGF 2021\ntitle: A\n---\nevent: IGF 2021\ntitle: B\n");
    String before = file("b.yaml", "event: IGF 2020\ntitle: C\n");
    assertThat(printed("stats", "--compare=" + before, now))
        .startsWith("IGF 2021 compared with IGF 2020\n\n  Sessions         2, IGF 2020: 1\n")
        .contains("  sessions                         2         1      +1\n");
    assertThat(printed("stats", "--to=csv", "--compare=" + before, "--columns=row,change", now))
        .startsWith("row,change\r\nsessions,1\r\n");
    assertThat(printed("stats", "--to=json", "--compare=" + before, now))
        .contains("\"compared\" : \"IGF 2020\"");
    assertThat(printed("stats", "--to=markdown", "--compare=" + before, now))
        .startsWith("# IGF 2021 compared with IGF 2020\n");
    assertThat(printed("stats", "--to=html", "--compare=" + before, now))
        .contains("Compared with <bdi>IGF 2020</bdi>");
  }

  @Test
  void anotherStateOfTheSameEventHasTheNameThatItWasGiven() throws IOException {
    String now = file("a.yaml", "title: A\n---\ntitle: B\n");
    String before = file("b.yaml", "title: C\n");
    assertThat(printed("stats", "--compare=" + before, now))
        .startsWith("Any event compared with " + before.substring(0, 10));
  }

  @Test
  void whatCannotBeComparedIsRefused() throws IOException {
    String now = file("a.yaml", "event: IGF 2021\n---\nevent: IGF 2022\n");
    String other = file("b.yaml", "event: IGF 2020\n");
    assertThat(refused("--compare=" + other, now))
        .isEqualTo(
            "lectern: --compare needs one event for each: IGF 2021, IGF 2022 and IGF 2020 do not"
                + " match. Name the proposals of one event on each side.\n");
    assertThat(refused("--compare=" + other, "--per-session", now))
        .isEqualTo(
            "lectern: --compare cannot be combined with --per-session; remove one of them.\n");
    assertThat(refused("--compare=" + folder.resolve("none"), now)).contains("There is no file");
    assertThat(refused("--to=csv", "--columns=change", now))
        .startsWith("lectern: There is no column \"change\"");
  }

  private static String refused(String... args) {
    TestConsole console = new TestConsole();
    List<String> all = new ArrayList<>(List.of("stats"));
    all.addAll(List.of(args));
    assertThat(console.run(all.toArray(new String[0]))).isEqualTo(2);
    assertThat(console.out()).isEmpty();
    return console.err();
  }

  @Test
  void rowsOfZerosArePrintedIfAskedFor() throws IOException {
    String file = file("a.yaml", "title: A\nstatus: draft\n---\ntitle: B\n");
    assertThat(printed("stats", file))
        .contains("  0 proposals: submitted; accepted; ")
        .doesNotContain("\n  accepted ");
    assertThat(printed("stats", "--all", file))
        .contains("\n  accepted                   0    0%\n");
  }

  @Test
  void aWidthThatNoTableCanKeepToIsRefused() {
    TestConsole console = new TestConsole();
    assertThat(console.run("stats", "--width=29", "a.yaml")).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo("lectern: --width must be a whole number of at least 30, not \"29\".\n");
  }

  @Test
  void aBrokenProposalIsToldAndTheOthersAreCounted() throws IOException {
    String broken = file("broken.yaml", "title: One\n---\ntitle: [\n");
    String latin = folder.resolve("latin.yaml").toString();
    Files.write(Path.of(latin), new byte[] {'a', ':', ' ', (byte) 0xE9});
    TestConsole console = new TestConsole();
    assertThat(console.run("stats", broken, latin, file("a.yaml", PROPOSALS))).isEqualTo(1);
    assertThat(console.out()).contains("  Sessions            3\n");
    assertThat(console.err())
        .contains(
            "left out part of \"" + broken + "\"",
            "left out \"" + latin + "\"",
            "lectern: 2 files left out, wholly or in part.\n");
  }

  @Test
  void whereNothingCanBeReadThereIsNothingToCount() throws IOException {
    TestConsole console = new TestConsole();
    assertThat(console.run("stats", file("broken.yaml", "title: [\n"))).isEqualTo(1);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).contains("broken.yaml\", which cannot be read");
  }

  @Test
  void anOutputFileIsWritten() throws IOException {
    Path output = folder.resolve("figures.html");
    String file = file("a.yaml", PROPOSALS);
    assertThat(printed("stats", "--to=html", "--output", output.toString(), file)).isEmpty();
    assertThat(output).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }
}
