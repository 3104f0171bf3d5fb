package lectern.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How words of the command line become commands, options and the names of files. */
class AbbreviationsTest {
  private static final String GOOD = "examples/minimal-draft.yaml";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ch --select=people GOOD",
        "check --se people GOOD",
        "prof sh --he",
        "prof s igf-2021",
        "help prof show",
        "help ch"
      })
  void unambiguousAbbreviationsAreCompleted(String line) {
    String[] args = line.replace("GOOD", GOOD).split(" ", -1);
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).as(console.err()).isZero();
  }

  @Test
  void ambiguousAbbreviationsAreReportedWithWhatTheyMayMean() {
    refuses("did you mean \"lectern programme\" or \"lectern profiles\"?", "pro");
    refuses("option \"--st\"; did you mean \"--stdin-name\" or", "check", "--st=draft", GOOD);
  }

  /** Picocli would read arguments from such a file. */
  @Test
  void aNameThatBeginsWithAnAtSignIsTheNameOfAFile() throws IOException {
    Path arguments = Files.writeString(folder.resolve("arguments"), "--help\n");
    refuses("There is no file \"@" + arguments + "\".", "check", "@" + arguments);
    refuses("There is no file \"@" + arguments + "\".", "check", "--", "@" + arguments);
    refuses("There is no command \"lectern @" + arguments, "@" + arguments);
  }

  @Test
  void whatFollowsTwoHyphensIsTheNameOfAFile() {
    refuses("There is no file \"--stage\".", "check", "--", "--stage");
  }

  @Test
  void aHyphenIsStandardInput() {
    byte[] talk = "title: Access\nstatus: draft\n".getBytes(UTF_8);
    TestConsole console = new TestConsole(talk, false, Map.of());
    assertThat(console.run("ch", "-")).as(console.err()).isZero();
  }

  private static void refuses(String sentence, String... args) {
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).isEqualTo(2);
    assertThat(console.err()).startsWith("lectern: ").contains(sentence);
    assertThat(console.out()).isEmpty();
  }
}
