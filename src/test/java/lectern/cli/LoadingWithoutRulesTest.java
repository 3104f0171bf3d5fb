package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that print proposals report what they can't read, and run no rule to find more. */
class LoadingWithoutRulesTest {
  private static final String BROKEN =
      """
      title: Access
      status: accepted
      moderator: ADA EXAMPLE
      sdgs: 18
      rooms: x  # lectern: allow structure/unknown-key -- ours
      # lectern: allow people/name-case -- as on her passport
      ---
      - no proposal
      """;

  @TempDir private Path folder;

  private String file() throws IOException {
    return Files.writeString(folder.resolve("a.yaml"), BROKEN).toString();
  }

  private static String err(String... args) {
    TestConsole console = new TestConsole();
    assertThat(console.run(args)).isEqualTo(ExitStatus.FINDINGS);
    assertThat(console.out()).contains("Access");
    return console.err();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"format", "programme --to=csv", "programme --to=html", "format --to=json"})
  void onlyProblemsOfReadingAreReported(String command) throws IOException {
    String[] words = (command + " " + file()).split(" ", -1);
    assertThat(err(words))
        .contains("which cannot be read (line 8: A proposal must be a mapping, not a list)")
        .doesNotContain("people/name-case", "content/sdg", "waiver/unused", "unknown-key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void figuresAreCountedLikewise(String format) throws IOException {
    TestConsole console = new TestConsole();
    assertThat(console.run("stats", "--to=" + format, file())).isEqualTo(ExitStatus.FINDINGS);
    assertThat(console.err())
        .contains("which cannot be read (line 8: A proposal must be a mapping, not a list)")
        .doesNotContain("people/name-case", "content/sdg", "waiver/unused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "format --strict"})
  void rulesAreRunWhereFindingsAreAskedFor(String command) throws IOException {
    TestConsole console = new TestConsole();
    String[] words = (command + " " + file()).split(" ", -1);
    assertThat(console.run(words)).isEqualTo(ExitStatus.FINDINGS);
    assertThat(console.out() + console.err()).contains("content/sdg", "structure/wrong-type");
  }
}
