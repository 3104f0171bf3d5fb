package lectern.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyCommandTest {
  private static final String UNTIDY = "title: Access\nevent: IGF 2021\n";
  private static final String TIDY = "event: IGF 2021\ntitle: Access\n";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private TestConsole run(int status, String... words) {
    TestConsole console = new TestConsole();
    assertThat(console.run(words)).as(console.err()).isEqualTo(status);
    return console;
  }

  @Test
  void replacesFilesThatChange() throws IOException {
    Path untidy = file("a.yaml", UNTIDY);
    Path tidy = file("b.yaml", TIDY);
    TestConsole console = run(ExitStatus.OK, "tidy", folder.toString());
    assertThat(console.err()).isEqualTo("Tidied 1 file; 1 unchanged.\n");
    assertThat(console.out()).isEmpty();
    assertThat(untidy).hasContent(TIDY);
    assertThat(tidy).hasContent(TIDY);
    assertThat(run(ExitStatus.OK, "tidy", folder.toString()).err())
        .isEqualTo("Tidied 0 files; 2 unchanged.\n");
  }

  @Test
  void checkListsFilesAndWritesNothing() throws IOException {
    Path untidy = file("a.yaml", UNTIDY);
    file("b.yaml", TIDY);
    TestConsole console = run(ExitStatus.FINDINGS, "tidy", "--check", folder.toString());
    assertThat(console.out()).isEqualTo(untidy + "\n");
    assertThat(console.err()).isEqualTo("Would tidy 1 file; 1 unchanged.\n");
    assertThat(untidy).hasContent(UNTIDY);
    run(ExitStatus.OK, "tidy", "--check", folder.resolve("b.yaml").toString());
  }

  @Test
  void diffShowsChangesAndWritesNothing() throws IOException {
    Path untidy = file("a.yaml", UNTIDY);
    TestConsole console = run(ExitStatus.OK, "tidy", "--diff", untidy.toString());
    assertThat(console.out())
        .contains("@@")
        .contains("-title: Access\n event: IGF 2021\n+title: Access\n");
    assertThat(untidy).hasContent(UNTIDY);
    run(ExitStatus.FINDINGS, "tidy", "--diff", "--check", untidy.toString());
  }

  @Test
  void leavesBrokenFilesAndTidiesOthers() throws IOException {
    Path untidy = file("a.yaml", UNTIDY);
    Path duplicate = file("d.yaml", "title: A\ntitle: B\nevent: IGF 2021\n");
    Path broken = file("e.yaml", "title: \"A\nevent: IGF 2021\n");
    Path anchored = file("f.yaml", "title: &a A\nroom: *a\nevent: IGF 2021\n");
    TestConsole console =
        run(
            ExitStatus.UNUSABLE,
            "tidy",
            untidy.toString(),
            duplicate.toString(),
            broken.toString(),
            anchored.toString());
    assertThat(console.err())
        .contains("cannot tidy \"" + duplicate + "\": it has duplicate keys.\n")
        .contains("cannot tidy \"" + broken + "\": line 1: ")
        .contains("left \"" + anchored + "\" as it is: it has anchors or aliases.\n")
        .endsWith("Tidied 1 file; 0 unchanged; 3 left as they are.\n");
    assertThat(untidy).hasContent(TIDY);
    assertThat(duplicate).hasContent("title: A\ntitle: B\nevent: IGF 2021");
    assertThat(anchored).hasContent("title: &a A\nroom: *a\nevent: IGF 2021");
  }

  @Test
  void keepsByteOrderMarkAndLineBreaks() throws IOException {
    Path file = file("a.yaml", "\uFEFF" + UNTIDY.replace("\n", "\r\n"));
    run(ExitStatus.OK, "tidy", file.toString());
    assertThat(Files.readString(file)).isEqualTo("\uFEFF" + TIDY.replace("\n", "\r\n"));
  }

  @Test
  void printsStandardInput() {
    for (String mark : List.of("", "\uFEFF")) {
      TestConsole console = new TestConsole((mark + UNTIDY).getBytes(UTF_8), false, Map.of());
      assertThat(console.run("tidy", "-")).isEqualTo(ExitStatus.OK);
      assertThat(console.out()).isEqualTo(mark + TIDY);
      assertThat(console.err()).isEmpty();
    }
  }

  @Test
  void printsNothingForBrokenStandardInput() {
    TestConsole console = new TestConsole("title: [".getBytes(UTF_8), false, Map.of());
    assertThat(console.run("tidy", "--stdin-name=draft.yaml", "-")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).contains("cannot tidy \"draft.yaml\": line 1: ");
  }

  @Test
  void leavesConfigurations() throws IOException {
    Path configuration = file("lectern.yaml", "stage:   draft\n");
    file("a.yaml", UNTIDY);
    run(ExitStatus.OK, "tidy", folder.toString(), configuration.toString());
    assertThat(configuration).hasContent("stage:   draft\n");
  }
}
