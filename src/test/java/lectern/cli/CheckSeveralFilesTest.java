package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings about several files in the reports. */
class CheckSeveralFilesTest {
  @TempDir private Path folder;
  private String first;
  private String second;

  @BeforeEach
  void write() throws IOException {
    first = file("first.yaml", 1, "Access", "10:00");
    second = file("second.yaml", 2, "Norms", "10:30");
  }

  private String file(String name, int number, String title, String start) throws IOException {
    return Files.writeString(
            folder.resolve(name),
            "status: draft\nnumber: "
                + number
                + "\ntitle: "
                + title
                + "\nroom: Hall\ntime: {start: 2021-12-10T"
                + start
                + "Z, end: 2021-12-10T11:30Z}\n")
        .toString();
  }

  @Test
  void textNamesTheOtherPlaces() {
    TestConsole console = new TestConsole();
    assertThat(console.run("check", first, second)).isEqualTo(1);
    assertThat(console.out())
        .isEqualTo(
            second
                + ":4:7: error: \"Hall\" is double-booked: \"Norms\" (#2) and \"Access\" (#1) ("
                + "10:30 to 11:30 UTC on 2021-12-10). [programme/room-double-booked]\n"
                + "4 | room: Hall\n"
                + "  |       ^^^^\n"
                + "  = help: Move one of the sessions to another room or time.\n"
                + "  = also: "
                + first
                + ":4:7\n\n"
                + "Checked 2 proposals against generic: 1 error.\n");
  }

  @Test
  void jsonHasTheOtherPlaces() throws IOException {
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--output-format=json", second, first)).isEqualTo(1);
    JsonNode finding = new ObjectMapper().readTree(console.out()).get("findings").get(0);
    assertThat(finding.get("file").asText()).isEqualTo(second);
    assertThat(finding.get("related")).hasSize(1);
    JsonNode related = finding.get("related").get(0);
    assertThat(related.get("file").asText()).isEqualTo(first);
    assertThat(related.get("start").toString())
        .isEqualTo("{\"line\":4,\"column\":7,\"offset\":44}");
    assertThat(related.get("end").get("column").asInt()).isEqualTo(11);
  }

  @Test
  void jsonOfAFindingAboutOnePlaceHasNone() throws IOException {
    Path lonely =
        Files.writeString(folder.resolve("lonely.yaml"), "tittle: Access\nstatus: draft\n");
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--output-format=json", lonely.toString())).isEqualTo(1);
    assertThat(new ObjectMapper().readTree(console.out()).get("findings").get(0).has("related"))
        .isFalse();
  }

  @Test
  void namesOfOtherFilesAreSafeToPrint() throws IOException {
    String unsafe = file("red\u001b[31m.yaml", 1, "Access", "10:00");
    TestConsole console = new TestConsole();
    assertThat(console.run("check", unsafe, second)).isEqualTo(1);
    assertThat(console.out())
        .contains("also: ")
        .contains("red\\u001B[31m.yaml:4:7")
        .doesNotContain("\u001b");
  }
}
