package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String GOOD = "title: Meaningful access\nstatus: draft\n";
  private static final String BAD = "tittle: Meaningful access\nstatus: draft\n";

  @TempDir private Path folder;

  @Test
  void nothingFoundEndsWithZero() throws IOException {
    TestConsole console = new TestConsole();
    assertThat(console.run("check", file("good.yaml", GOOD))).isZero();
    assertThat(console.out())
        .isEqualTo("Checked 1 proposal against generic (draft stage): no findings.\n");
    assertThat(console.err()).isEmpty();
  }

  @Test
  void errorsEndWithOneAndWarningsWithZero() throws IOException {
    assertThat(new TestConsole().run("check", file("bad.yaml", BAD))).isEqualTo(1);
    String warned = GOOD + "moderator: Ada Example\nonline-moderator: Ada Example\n";
    TestConsole console = new TestConsole();
    assertThat(console.run("check", file("warned.yaml", warned))).isZero();
    assertThat(console.out())
        .contains("warning: \"Ada Example\" is listed as moderator and online moderator.");
  }

  @Test
  void filesAreReportedInTheOrderNamed() throws IOException {
    TestConsole console = new TestConsole();
    int status =
        console.run(
            "check", "--output-format", "concise", file("z.yaml", BAD), file("a.yaml", BAD));
    assertThat(status).isEqualTo(1);
    assertThat(console.out().lines().map(line -> Path.of(line.split(":", 2)[0]).getFileName()))
        .containsExactly(Path.of("z.yaml"), Path.of("a.yaml"));
  }

  @Test
  void standardInputHasTheNameGiven() {
    TestConsole console = new TestConsole(BAD.getBytes(StandardCharsets.UTF_8), false, Map.of());
    assertThat(console.run("check", "--stdin-name", "talk.yaml", "-")).isEqualTo(1);
    assertThat(console.out()).startsWith("talk.yaml:1:1: error: \"tittle\" is not a valid key");
  }

  @Test
  void jsonHasTheDocumentedMembers() throws IOException {
    String file = file("bad.yaml", "status: draft\ntitle: \"😀\"\nroom: {a: b}\n");
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--output-format=json", "--ignore=timing", file)).isEqualTo(1);
    JsonNode root = new ObjectMapper().readTree(console.out());
    assertThat(root.get("version").asInt()).isEqualTo(1);
    JsonNode finding = root.get("findings").get(0);
    assertThat(finding.get("rule").asText()).isEqualTo("structure/wrong-type");
    assertThat(finding.get("level").asText()).isEqualTo("error");
    assertThat(finding.get("file").asText()).isEqualTo(file);
    assertThat(finding.get("message").asText()).contains("\"room\"");
    assertThat(finding.get("remedy").asText()).isNotEmpty();
    assertThat(finding.get("start").toString())
        .isEqualTo("{\"line\":3,\"column\":7,\"offset\":31}");
    assertThat(finding.get("end").get("column").asInt()).isEqualTo(13);
    assertThat(root.get("summary").toString())
        .isEqualTo(
            "{\"proposals\":1,\"errors\":1,\"warnings\":0,\"notes\":0,"
                + "\"waived\":0,\"known\":0}");
  }

  @Test
  void coloursAreForTerminalsUnlessAskedFor() throws IOException {
    String file = file("bad.yaml", BAD);
    assertThat(printed(false, Map.of(), "check", file)).doesNotContain("\u001b");
    assertThat(printed(true, Map.of(), "check", file)).contains("\u001b[1;31merror:");
    assertThat(printed(true, Map.of("NO_COLOR", "1"), "check", file)).doesNotContain("\u001b");
    assertThat(printed(true, Map.of("TERM", "dumb"), "check", file)).doesNotContain("\u001b");
    assertThat(printed(true, Map.of(), "check", "--color=never", file)).doesNotContain("\u001b");
    assertThat(printed(false, Map.of("NO_COLOR", "1"), "check", "--color=always", file))
        .contains("\u001b[1;31merror:");
  }

  @Test
  void addressesAreLinksOnTerminalsOnly() throws IOException {
    String file = file("bad.yaml", "event: IGF 2021\nstatus: draft\ntitle: x\ntheme: y\n");
    assertThat(printed(true, Map.of(), "check", file)).contains("\u001b]8;;https://");
    assertThat(printed(false, Map.of(), "check", "--color=always", file))
        .doesNotContain("\u001b]8;;")
        .contains("https://");
  }

  @Test
  void aStageAndAProfileCanBeAskedFor() throws IOException {
    String file = file("good.yaml", GOOD);
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--profile=igf-2021", "--stage=submission", file)).isEqualTo(1);
    assertThat(console.out()).contains("Checked 1 proposal against igf-2021 (submission stage)");
  }

  @Test
  void whatCannotBeReadEndsWithTwoAndOneSentence() throws IOException {
    refuses("There is no file \"none.yaml\".", "check", "none.yaml");
    refuses("There is no file \"none.yaml\".", "check", "--profile=none.yaml", good());
    refuses("There is no file \"none.yaml\".", "check", "--config=none.yaml", good());
    refuses("There is no file \"none.json\".", "check", "--baseline=none.json", good());
    refuses(
        "There is no profile \"igf-2012\"; did you mean \"igf-2015\"?",
        "check",
        "--profile=igf-2012",
        "x.yaml");
    refuses(
        "There is no profile \"cop\"; \"lectern profiles\" lists them.",
        "check",
        "--profile=cop",
        "x.yaml");
    refuses(
        "Invalid value \"blue\" for --color; choose one of: auto, always, never.",
        "check",
        "--color=blue",
        "x.yaml");
  }

  @Test
  void whatIsMisspeltIsAnsweredWithWhatIsNear() {
    refuses("There is no command \"lectern chek\"; did you mean \"lectern check\"?", "chek");
    refuses("There is no option \"--stgae\"; did you mean \"--stage\"?", "check", "--stgae=draft");
    refuses(
        "Invalid value \"eror\" for --fail-on; did you mean \"error\"?", "check", "--fail-on=eror");
    refuses(
        "There is no rule or group \"people/minimm\"; did you mean \"people/minimum\"?",
        "explain",
        "people/minimm");
  }

  private static void refuses(String sentence, String... args) {
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).isEqualTo(2);
    assertThat(console.err()).contains("lectern: ").contains(sentence).doesNotContain("\tat ");
    assertThat(console.out()).isEmpty();
  }

  private static String printed(boolean terminal, Map<String, String> environment, String... args) {
    TestConsole console = new TestConsole(new byte[0], terminal, environment);
    console.run(args);
    return console.out();
  }

  @Test
  void aFolderIsNoProfileNoConfigurationAndNoBaseline() throws IOException {
    String there = folder + "/";
    refuses(
        "\"" + there + "\" is a folder; a profile must be a file.",
        "check",
        "--profile",
        there,
        good());
    refuses("is a folder; a configuration must be a file.", "check", "--config", there, good());
    refuses("is a folder; a baseline must be a file.", "check", "--baseline", there, good());
    refuses(
        "is a folder; the baseline to write must be a file.",
        "check",
        "--write-baseline",
        there,
        good());
  }

  @Test
  void optionsThatMakeNoSenseAreRefused() throws IOException {
    refuses(
        "--config cannot be combined with --isolated; remove one of them.",
        "check",
        "--isolated",
        "--config=x.yaml",
        good());
    refuses(
        "--max-warnings must be a whole number of at least 0, not \"-1\".",
        "check",
        "--max-warnings=-1",
        good());
    refuses("at least 0, not \"many\".", "check", "--max-warnings=many", good());
    refuses("\"soon\" is not a time; write one such as", "check", "--now=soon", good());
    refuses(
        "Invalid value \"fatal\" for --fail-on; choose one of: error,",
        "check",
        "--fail-on=fatal",
        good());
    refuses(
        "There is no rule or group \"timings\"; did you mean \"timing\"?",
        "check",
        "--select=people,timings",
        good());
    refuses(
        "There is no rule or group \"people/minimun\"; did you mean \"people/minimum\"?",
        "check",
        "--ignore=people/minimun",
        good());
    refuses("There is no rule or group \"\"", "check", "--select=", good());
  }

  private String good() throws IOException {
    return file("good.yaml", GOOD);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
