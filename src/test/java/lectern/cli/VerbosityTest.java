package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What a check prints besides findings, and how many findings. */
class VerbosityTest {
  @TempDir private Path folder;
  private Repository repository;
  private String clean;
  private String bad;

  @BeforeEach
  void create() {
    repository = new Repository(folder);
    clean = repository.file("clean.yaml", "title: Access", "status: draft");
    bad = repository.file("bad.yaml", "title: Access", "status: draft", "x: 1");
  }

  @Test
  void quietPrintsFindingsOnly() {
    repository.file("ci/job.yaml", "on: push", "jobs: {}");
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--quiet", repository.path())).isEqualTo(1);
    assertThat(console.out()).startsWith(bad + ":3:1: error:").doesNotContain("Checked");
    assertThat(console.err()).isEmpty();
    TestConsole silent = new TestConsole();
    assertThat(silent.run("check", "--quiet", "--output-format=concise", clean)).isZero();
    assertThat(silent.out() + silent.err()).isEmpty();
  }

  @Test
  void verbosePrintsFilesConfigurationsProfilesAndTheTime() {
    repository.configure("profile: igf-2021", "stage: draft");
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--verbose", "--isolated", clean)).isZero();
    assertThat(console.err())
        .isEqualTo(
            "lectern: "
                + clean
                + ": checked against generic (draft stage); no configuration\n"
                + "lectern: read 1 file in 0 ms\n");
    TestConsole configured = new TestConsole();
    assertThat(configured.run("check", "--verbose", clean, bad)).isEqualTo(1);
    assertThat(configured.err())
        .contains(
            clean + ": checked against igf-2021 (draft stage); configuration ",
            "lectern.yaml\n",
            "lectern: read 2 files in ");
    assertThat(configured.out()).doesNotContain("read 2 files");
  }

  @Test
  void whatContradictsItselfIsRefused() {
    refuses(
        "--quiet cannot be combined with --verbose; remove one of them.", "--quiet", "--verbose");
    refuses(
        "--max-findings must be a whole number of at least 0, not \"-1\".", "--max-findings=-1");
  }

  private void refuses(String sentence, String... options) {
    TestConsole console = new TestConsole();
    String[] args = new String[options.length + 2];
    args[0] = "check";
    System.arraycopy(options, 0, args, 1, options.length);
    args[options.length + 1] = clean;
    assertThat(console.run(args)).isEqualTo(2);
    assertThat(console.err()).startsWith("lectern: ").contains(sentence);
    assertThat(console.out()).isEmpty();
  }

  @Test
  void aCleanConciseRunSaysSoBesideItsOutput() {
    TestConsole console = new TestConsole();
    assertThat(console.run("check", "--output-format=concise", clean)).isZero();
    assertThat(console.out()).isEmpty();
    assertThat(console.err())
        .isEqualTo("lectern: Checked 1 proposal against generic (draft stage): no findings.\n");
    TestConsole found = new TestConsole();
    found.run("check", "--output-format=concise", bad);
    assertThat(found.err()).isEmpty();
  }

  @Test
  void aTerminalShowsTwoHundredFindingsByDefault() {
    StringBuilder keys = new StringBuilder("title: Access\nstatus: draft");
    for (int i = 0; i < 250; i++) {
      keys.append("\nkey-").append(i).append(": 1");
    }
    String many = repository.file("many.yaml", keys.toString());
    String note = "... and 50 more findings; use --max-findings 0 to show all\n";
    assertThat(printed(true, many)).contains(note).contains("250 errors.");
    assertThat(printed(true, "--output-format=concise", many)).hasLineCount(201).endsWith(note);
    assertThat(printed(true, "--max-findings=0", many)).doesNotContain("more findings");
    assertThat(printed(false, many)).doesNotContain("more findings");
    assertThat(printed(false, "--max-findings=10", "--output-format=concise", many))
        .hasLineCount(11);
    assertThat(printed(true, "--output-format=jsonl", "--max-findings=10", many)).hasLineCount(250);
  }

  private static String printed(boolean isTerminal, String... options) {
    String[] args = new String[options.length + 1];
    args[0] = "check";
    System.arraycopy(options, 0, args, 1, options.length);
    TestConsole console = new TestConsole(new byte[0], isTerminal, Map.of("NO_COLOR", "1"));
    assertThat(console.run(args)).as(console.err()).isEqualTo(1);
    return console.out();
  }

  @Test
  void anInternalErrorIsOneSentenceAndVerboseItsStackTrace() {
    assertThat(failing())
        .isEqualTo(
            "lectern: Internal error; please report it: java.lang.IllegalStateException: a\\u001Bb.\n");
    assertThat(failing("--verbose"))
        .startsWith("lectern: Internal error; please report it: ")
        .contains("\n\tat lectern.cli.VerbosityTest")
        .doesNotContain("\u001b");
  }

  /** What a command prints that fails with an exception that nobody expected. */
  private static String failing(String... args) {
    TestConsole console = new TestConsole();
    Callable<Integer> action =
        () -> {
          throw new IllegalStateException("a\u001bb");
        };
    CommandSpec spec = CommandSpec.wrapWithoutInspection(action, Usage.NOTHING_TO_MAKE);
    new Verbosity().addTo(spec);
    CommandLine command =
        new CommandLine(spec, Usage.NOTHING_TO_MAKE)
            .setErr(new PrintWriter(console.console().err(), true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler(Failures::ofExecution);
    assertThat(command.execute(args)).isEqualTo(ExitStatus.UNUSABLE);
    return console.err();
  }
}
