package lectern.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lectern.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code check --fix}, with proposals in {@code src/test/fixtures/fix}. */
class FixCheckTest {
  private static final Path FIXTURES = Golden.folder("fix");
  private static final String ALIAS = "event: IGF 2021\ntitle: a\nstatus: draft\ntype: WS\n";
  private static final String FIXED = ALIAS.replace("WS", "workshop");

  @TempDir private Path folder;

  static List<String> names() {
    return Golden.names("fix", ".yaml");
  }

  private static TestConsole run(int status, String in, String... words) {
    TestConsole console = new TestConsole(in.getBytes(UTF_8), false, Map.of());
    assertThat(console.run(words)).as(console.err()).isEqualTo(status);
    return console;
  }

  @ParameterizedTest
  @MethodSource("names")
  void safeFixesAreApplied(String name) throws IOException {
    check(name, ".safe", "--fix");
  }

  @ParameterizedTest
  @MethodSource("names")
  void unsafeFixesAreAppliedToo(String name) throws IOException {
    check(name, ".unsafe", "--fix", "--unsafe-fixes");
  }

  private void check(String name, String kind, String... options) throws IOException {
    Path file = folder.resolve(name + ".yaml");
    Files.copy(FIXTURES.resolve(name + ".yaml"), file);
    String[] words = new String[options.length + 2];
    System.arraycopy(options, 0, words, 1, options.length);
    words[0] = "check";
    words[words.length - 1] = file.toString();
    TestConsole console = new TestConsole();
    console.run(words);
    String fixed = Files.readString(file);
    Golden.check(
        (console.err() + console.out()).replace(folder + "/", ""),
        FIXTURES.resolve(name + kind + ".txt"));
    Golden.check(fixed, FIXTURES.resolve(name + kind));

    TestConsole again = new TestConsole();
    again.run(words);
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).isEqualTo(console.out());
    assertThat(file).hasContent(fixed);
  }

  @Test
  void lineBreaksAndMarkStay() throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, "\uFEFF" + ALIAS.replace("\n", "\r\n"));
    assertThat(run(ExitStatus.OK, "", "check", "--fix", file.toString()).err())
        .isEqualTo("lectern: fixed 1 finding in 1 file.\n");
    assertThat(Files.readString(file)).isEqualTo("\uFEFF" + FIXED.replace("\n", "\r\n"));
  }

  @Test
  void aDiffWritesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), ALIAS);
    TestConsole console = run(ExitStatus.FINDINGS, "", "check", "--diff", file.toString());
    assertThat(console.out()).contains("\n-type: WS\n+type: workshop\n");
    assertThat(file).hasContent(ALIAS);
    assertThat(run(ExitStatus.OK, FIXED, "check", "--diff", "-").out()).isEmpty();
  }

  @Test
  void standardInputIsPrintedWithItsFixes() {
    String in = "\uFEFF" + (ALIAS + "x: 1\n").replace("\n", "\r\n");
    TestConsole console =
        run(ExitStatus.FINDINGS, in, "check", "--fix", "--stdin-name=a.yaml", "-");
    assertThat(console.out()).isEqualTo(in.replace("WS", "workshop"));
    assertThat(console.err())
        .startsWith("lectern: fixed 1 finding.\na.yaml:5:1: error: \"x\" is not a valid key")
        .endsWith("Checked 1 proposal against igf-2021 (draft stage): 1 error.\n");
  }

  @Test
  void standardInputWithoutFixesIsPrintedAsItIs() {
    TestConsole console = run(ExitStatus.OK, FIXED, "check", "--fix", "--quiet", "-");
    assertThat(console.out()).isEqualTo(FIXED);
    assertThat(console.err()).isEmpty();
    String broken = "title: \"a\nb: [";
    assertThat(run(ExitStatus.FINDINGS, broken, "check", "--fix", "-").out()).isEqualTo(broken);
    assertThat(run(ExitStatus.FINDINGS, "a\u0000", "check", "--fix", "-").err())
        .contains("error: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--fix --diff | --fix cannot be combined with --diff;",
        "--fix --watch | --watch cannot be combined with --fix;",
        "--fix --write-baseline=b | --write-baseline cannot be combined with --fix",
        "--unsafe-fixes | --unsafe-fixes needs --fix or --diff;",
        "--fix - | \"-\" cannot be combined with files;",
        "--fix /dev/fd/3 | --fix cannot change \"/dev/fd/3\", which is a pipe or device; name a file.",
        "--fix /dev/null | --fix cannot change \"/dev/null\", which is a pipe or device;",
      })
  void combinationsWithoutAMeaningAreRefused(String options, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), ALIAS);
    String[] words = ("check " + options + " " + file).split(" ");
    assertThat(run(ExitStatus.UNUSABLE, "", words).err()).startsWith("lectern: " + message);
    assertThat(file).hasContent(ALIAS);
  }

  @Test
  void unusedWaiversAreRemoved() throws IOException {
    String waiver = "# lectern: allow people/name-case, structure/unknown-key -- as agreed\n";
    Path file = Files.writeString(folder.resolve("a.yaml"), FIXED.replace("type", waiver + "type"));
    assertThat(run(ExitStatus.OK, "", "check", "--fix", file.toString()).err())
        .isEqualTo("lectern: fixed 2 findings in 1 file.\n");
    assertThat(file).hasContent(FIXED);
  }
}
