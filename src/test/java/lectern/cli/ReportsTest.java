package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lectern.fields.Values;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In which formats findings are printed, and where. */
class ReportsTest {
  @TempDir private Path folder;
  private String talk;

  @BeforeEach
  void write() throws IOException {
    talk = Files.writeString(folder.resolve("talk.yaml"), "titel: Access\n").toString();
  }

  @Test
  void severalReportsOfOneRunGoToTheirPlaces() throws IOException {
    TestConsole console = new TestConsole();
    int status =
        console.run(
            "check",
            "--output-format=sarif=" + at("out.sarif"),
            "--output-format=concise",
            "--output-format",
            "junit=" + at("out=1.xml"),
            talk);
    assertThat(status).isEqualTo(1);
    assertThat(console.out()).startsWith(talk + ":1:1: error: \"titel\"").hasLineCount(1);
    assertThat(Files.readString(folder.resolve("out.sarif"))).contains("\"version\" : \"2.1.0\"");
    assertThat(Files.readString(folder.resolve("out=1.xml"))).contains("<testsuites");
    assertThat(console.err()).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void nothingIsPrintedWhereAllReportsHaveFiles() throws IOException {
    Files.writeString(folder.resolve("old.json"), "old");
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--output-format=json=" + at("old.json"), talk)).isEqualTo(1);
    assertThat(console.out()).isEmpty();
    assertThat(folder.resolve("old.json")).content().startsWith("{").endsWith("}\n");
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatCanBePrintedAndWritten(OutputFormat format) throws IOException {
    String word = Values.word(format);
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--output-format=" + word, talk)).isEqualTo(1);
    assertThat(console.out()).contains("structure").endsWith("\n");
    String option = "--output-format=" + word + "=" + at("report");
    assertThat(new TestConsole().run("check", option, talk)).isEqualTo(1);
    assertThat(folder.resolve("report")).hasContent(console.out());
  }

  @Test
  void coloursAreForStandardOutputOnly() throws IOException {
    TestConsole console = new TestConsole();
    String file = "--output-format=text=" + at("a.txt");
    console.run("check", "--color=always", "--output-format=text", file, talk);
    assertThat(console.out()).contains("\u001b[1;31m");
    assertThat(Files.readString(folder.resolve("a.txt")))
        .contains("error:")
        .doesNotContain("\u001b");
  }

  @Test
  void whatCannotBePrintedAsAskedIsRefusedBeforeAnythingIsRead() throws IOException {
    refuses("There is no output format \"sariff\"; did you mean \"sarif\"?", "sariff");
    refuses("There is no output format \"SARIF\"; did you mean \"sarif\"?", "SARIF=x");
    refuses("There is no output format \"pdf\"; choose one of: text, concise, json, jsonl,", "pdf");
    refuses("There is no output format \"\"; ", "");
    refuses("The file name is missing in \"json=\"; write \"json=FILE\".", "json=");
    refuses("Two reports would be written to standard output; write one to a file", "text", "json");
    refuses("with \"text=FILE\".", "text", "text");
    refuses("Two reports would be written to \"" + at("a") + "\"", two("a", "b/../a"));
    refuses("cannot be written: there is no such folder.", "json=" + at("none/a.json"));
    refuses("is a folder; the report to write must be a file.", "json=" + folder);
    assertThat(folder.resolve("a")).doesNotExist();
  }

  private String[] two(String one, String other) {
    return new String[] {"json=" + at(one), "sarif=" + at(other)};
  }

  private static void refuses(String sentence, String... formats) {
    String[] args = new String[formats.length * 2 + 2];
    args[0] = "check";
    for (int i = 0; i < formats.length; i++) {
      args[2 * i + 1] = "--output-format";
      args[2 * i + 2] = formats[i];
    }
    args[args.length - 1] = "none.yaml";
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).isEqualTo(2);
    assertThat(console.err()).startsWith("lectern: ").contains(sentence).hasLineCount(1);
    assertThat(console.out()).isEmpty();
  }

  @Test
  void noReportReplacesWhatWasChecked() throws IOException {
    TestConsole console = new TestConsole();
    String into = "--output-format=json=" + at("./x/../talk.yaml");
    Files.createDirectory(folder.resolve("x"));
    assertThat(console.run("check", into, talk)).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo("lectern: \"" + talk + "\" is an input; write to another file.\n");
    assertThat(folder.resolve("talk.yaml")).hasContent("titel: Access");
  }

  @Test
  void statisticsStandInForWhatWouldBePrinted() throws IOException {
    TestConsole console = new TestConsole();
    String file = "--output-format=json=" + at("a.json");
    assertThat(console.run("check", "--statistics", file, talk)).isEqualTo(1);
    assertThat(console.out()).startsWith("1  error");
    assertThat(folder.resolve("a.json")).exists();
  }

  @Test
  void inGitHubActionsFindingsAreAnnotationsAndASummaryIsAdded() throws IOException {
    Path summary = Files.writeString(folder.resolve("summary.md"), "before");
    TestConsole console =
        in(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()));
    assertThat(console.run("check", talk)).isEqualTo(1);
    assertThat(console.out()).startsWith("::stop-commands::").contains("\n::error file=");
    assertThat(Files.readString(summary)).startsWith("before\n## Lectern\n").contains("| error |");
    console.run("check", talk);
    assertThat(Files.readString(summary).split("## Lectern", -1)).hasSize(3);
  }

  @Test
  void aSummaryThatCannotBeWrittenFailsTheRunAfterTheAnnotations() {
    TestConsole console =
        in(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", at("none/summary.md")));
    assertThat(console.run("check", talk)).isEqualTo(2);
    assertThat(console.out()).contains("::error");
    assertThat(console.err())
        .isEqualTo(
            "lectern: \""
                + at("none/summary.md")
                + "\" cannot be written: there is no such folder.\n");
    assertThat(in(Map.of("GITHUB_ACTIONS", "true")).run("check", talk)).isEqualTo(1);
  }

  @Test
  void whereAFormatIsNamedOrTheServiceIsAnotherNothingIsAdded() {
    String summary = at("summary.md");
    TestConsole named = in(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary));
    named.run("check", "--output-format=text", talk);
    assertThat(named.out()).startsWith(talk + ":1:1: error:");
    for (Map<String, String> other :
        List.of(
            Map.of("CI", "true", "GITLAB_CI", "true", "GITHUB_STEP_SUMMARY", summary),
            Map.of("GITHUB_ACTIONS", "false", "GITHUB_STEP_SUMMARY", summary),
            Map.of("LECTERN_OUTPUT_FORMAT", "json"))) {
      TestConsole console = in(other);
      console.run("check", talk);
      assertThat(console.out()).startsWith(talk + ":1:1: error:");
    }
    assertThat(Path.of(summary)).doesNotExist();
  }

  @Test
  void shellsCompleteTheFormats() {
    for (String shell : new String[] {"bash", "fish"}) {
      TestConsole console = new TestConsole();
      console.run("completion", shell);
      for (OutputFormat format : OutputFormat.values()) {
        assertThat(console.out()).contains(Values.word(format));
      }
    }
  }

  private static TestConsole in(Map<String, String> environment) {
    return new TestConsole(new byte[0], false, environment);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }
}
