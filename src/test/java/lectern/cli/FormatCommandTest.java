package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {
  private static final String PROPOSAL =
      """
      title: Meaningful access
      status: draft
      room: Room 1
      description: |
        Who is still offline, and what would change that? Some numbers, and three ways.
      """;

  @TempDir private Path folder;

  @Test
  void textIsWrappedAtEightyColumnsUnlessAskedOtherwise() throws IOException {
    String file = file("a.yaml", PROPOSAL);
    assertThat(printed("format", file))
        .isEqualTo(
            """
            Meaningful access

            Room
            Room 1

            Description:
            Who is still offline, and what would change that? Some numbers, and three ways.
            """);
    assertThat(printed("format", "--width=40", file))
        .contains("Who is still offline, and what would\nchange that?");
    assertThat(printed("format", "--width=0", file)).contains("what would change that? Some");
  }

  @Test
  void severalProposalsAreSeparated() throws IOException {
    String file = file("two.yaml", "title: One\n---\ntitle: Two\n");
    assertThat(printed("format", "--width=10", file)).isEqualTo("One\n\n----------\n\nTwo\n");
    assertThat(printed("format", "--to=markdown", file)).isEqualTo("# One\n\n---\n\n# Two\n");
  }

  @Test
  void anOutputFileIsReplacedAsAWhole() throws IOException {
    Path output = folder.resolve("out.txt");
    Files.writeString(output, "old");
    TestConsole console = new TestConsole();
    String file = file("a.yaml", PROPOSAL);
    assertThat(console.run("format", "--output", output.toString(), file)).isZero();
    assertThat(console.out()).isEmpty();
    assertThat(output).content().startsWith("Meaningful access\n");
    assertThat(names()).containsExactlyInAnyOrder("a.yaml", "out.txt");
  }

  @Test
  void anOutputFileThroughALinkIsWrittenBehindIt() throws IOException {
    Path real = Files.writeString(folder.resolve("real.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
    new TestConsole().run("format", "--output", link.toString(), file("a.yaml", PROPOSAL));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(real).content().startsWith("Meaningful access\n");
  }

  @Test
  void anOutputThatCannotBeWrittenIsToldAndNothingIsLeftBehind() throws IOException {
    TestConsole console = new TestConsole();
    String output = folder.resolve("none/out.txt").toString();
    assertThat(console.run("format", "--output", output, file("a.yaml", PROPOSAL))).isEqualTo(2);
    assertThat(console.err()).startsWith("lectern: ").hasLineCount(1);
    assertThat(names()).containsExactly("a.yaml");
  }

  @Test
  void aProposalWithErrorsPrintsWhatItHasUnlessStrict() throws IOException {
    String file = file("bad.yaml", PROPOSAL + "numbr: 7\n");
    assertThat(printed("format", file)).startsWith("#7 Meaningful access\n");
    TestConsole console = new TestConsole();
    assertThat(console.run("format", "--strict", file)).isEqualTo(1);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).contains("\"numbr\" is not a valid key of a proposal.");
  }

  @Test
  void aDocumentThatCannotBeReadIsToldAndTheOthersArePrinted() throws IOException {
    TestConsole console = new TestConsole();
    String file = file("half.yaml", "title: One\n---\ntitle: [\n");
    assertThat(console.run("format", file)).isEqualTo(1);
    assertThat(console.out()).isEqualTo("One\n");
    assertThat(console.err())
        .isEqualTo(
            "lectern: left out part of \""
                + file
                + "\", which cannot be read (line 4: Unclosed bracket at the end of the file); run"
                + " \"lectern check "
                + file
                + "\".\n");
  }

  @Test
  void aWidthBelowNothingIsRefused() {
    TestConsole console = new TestConsole();
    assertThat(console.run("format", "--width=-1", "a.yaml")).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo("lectern: --width must be a whole number of at least 0, not \"-1\".\n");
  }

  private static String printed(String... args) {
    TestConsole console = new TestConsole();
    console.run(args);
    return console.out();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
