package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
  void standardInputThatIsNamedTwiceIsReadOnce() {
    byte[] proposal = "title: Access\nstatus: draft\n".getBytes(StandardCharsets.UTF_8);
    TestConsole console = new TestConsole(proposal, false, Map.of());
    assertThat(console.run("check", "-", "-")).isZero();
    assertThat(console.out())
        .isEqualTo("Checked 1 proposal against generic (draft stage): no findings.\n");
  }

  @Test
  void aConfigurationAmongTheNamedFilesIsNoProposal() throws IOException {
    Path configuration = Files.writeString(folder.resolve("lectern.yaml"), "stage: draft\n");
    TestConsole several = new TestConsole();
    assertThat(several.run("check", first, configuration.toString())).isZero();
    assertThat(several.out())
        .isEqualTo("Checked 1 proposal against generic (draft stage): no findings.\n");
    assertThat(several.err()).isEmpty();
    TestConsole alone = new TestConsole();
    assertThat(alone.run("check", configuration.toString())).isZero();
    assertThat(alone.err())
        .isEqualTo(
            "lectern: \""
                + configuration
                + "\" is a configuration, not a proposal; \"lectern config\" shows its effect.\n");
    Files.writeString(configuration, "stage: drafty\n");
    TestConsole broken = new TestConsole();
    assertThat(broken.run("check", configuration.toString())).isEqualTo(2);
    assertThat(broken.err()).contains("lectern.yaml:1:8: error: \"drafty\" is not a valid stage.");
  }

  @Test
  void anEmptyNameIsNotTheWorkingFolder() {
    assertThat(refusal("check", "")).isEqualTo("lectern: There is no file \"\".\n");
    assertThat(refusal("format", "--output", "", first))
        .startsWith("lectern: The file name is missing after --output.\n");
    assertThat(refusal("format", "--output-dir", "", first))
        .isEqualTo("lectern: The folder name is missing after --output-dir.\n");
  }

  private static String refusal(String... arguments) {
    TestConsole console = new TestConsole();
    assertThat(console.run(arguments)).isEqualTo(2);
    return console.err();
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
