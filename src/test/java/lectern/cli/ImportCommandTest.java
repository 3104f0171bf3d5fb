package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lectern.testing.Golden;
import lectern.testing.Programs;
import lectern.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
  private static final Path PAGES = Golden.folder("import/pages");

  @TempDir private Path folder;

  private final TestConsole console = new TestConsole();

  @ParameterizedTest
  @ValueSource(strings = {"schedule-2017.txt", "lost-labels-2021.txt", "lightning-2023.html"})
  void pageBecomesProposal(String page) {
    int status = console.run("import", PAGES.resolve(page).toString());
    String name = page.substring(0, page.indexOf('.'));
    String err = console.err().replace(PAGES.toString(), "pages");
    assertThat(status).as(err).isZero();
    Golden.check(console.out(), PAGES.resolve(name + ".yaml"));
    Golden.check(err, PAGES.resolve(name + ".err"));
  }

  @Test
  void folderGetsNewFilesOnly() throws IOException {
    Path target = folder.resolve("out");
    String page = PAGES.resolve("lost-labels-2021.txt").toString();
    String other = PAGES.resolve("lightning-2023.html").toString();
    assertThat(console.run("import", "--output-dir", target.toString(), page)).isZero();
    Path written = target.resolve("igf-2021-workshop-58.yaml");
    assertThat(Files.readString(written)).startsWith("event: IGF 2021");
    TestConsole second = new TestConsole();
    assertThat(second.run("import", "--output-dir", target.toString(), other, page)).isEqualTo(2);
    assertThat(second.err()).contains(written + "\" exists; remove it, or name another folder.");
    assertThat(target).isDirectoryNotContaining(file -> !file.equals(written));
  }

  @Test
  void inputIsNotReplaced() throws IOException {
    Path page = Files.copy(PAGES.resolve("lost-labels-2021.txt"), folder.resolve("page.txt"));
    byte[] before = Files.readAllBytes(page);
    assertThat(console.run("import", page.toString(), "--output", page.toString())).isEqualTo(2);
    assertThat(page).hasBinaryContent(before);
    assertThat(console.err()).contains("is an input; write to another file.");
  }

  @Test
  void mappingIsNotReplaced() throws IOException {
    Path mapping = Files.writeString(folder.resolve("mapping.yaml"), "columns: {Name: title}\n");
    Path table = Files.writeString(folder.resolve("a.csv"), "Name\nHarbors\n");
    Path other = folder.resolve("other").resolve("..").resolve("mapping.yaml");
    Files.createDirectory(folder.resolve("other"));
    int status =
        console.run(
            "import", "--mapping", mapping.toString(), table.toString(), "--output=" + other);
    assertThat(status).isEqualTo(2);
    assertThat(mapping).hasContent("columns: {Name: title}");
    assertThat(console.err()).contains("is an input").contains("write to another file.");
  }

  @Test
  void textWithoutLabelsIsNoProposal() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear all,\nsee you.\n");
    assertThat(console.run("import", letter.toString())).isEqualTo(2);
    assertThat(console.out()).isEmpty();
    assertThat(console.err())
        .contains("No proposal was found in")
        .contains("A page must have a heading or labels that a call's form has.");
  }

  @Test
  void modelPageIsKeptWordForWord() throws IOException {
    Path page = Shared.file("data/igf-2021-ws-119.txt");
    assertThat(console.run("import", page.toString())).isZero();
    assertThat(console.err()).isEmpty();
    Path yaml = Files.writeString(folder.resolve("ws-119.yaml"), console.out());
    TestConsole listing = new TestConsole();
    listing.run("format", "--isolated", "--width", "0", yaml.toString());
    assertThat(words(listing.out())).isEqualTo(words(Files.readString(page)));
  }

  private static List<String> words(String text) {
    return List.of(text.replace('\u00A0', ' ').strip().split("\\s+"));
  }

  @Test
  void publishedPagesAreReadAlmostCompletely() throws IOException, InterruptedException {
    Path python = Programs.need("python3");
    Path script = Shared.file("pages/check-import.py");
    // The script splits a command as a shell does.
    String program =
        "'%s' -cp '%s' lectern.cli.Main"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"));
    Path report = folder.resolve("report.txt");
    Process process =
        new ProcessBuilder(
                python.toString(), script.toString(), program, script.getParent().toString(), "-v")
            .redirectErrorStream(true)
            .redirectOutput(report.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(report)).isZero();
  }
}
