package lectern.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** Random edits of random files: the server lives, and shows what a check of the text prints. */
class RandomEditsTest {
  private static final List<String> PIECES =
      List.of(
          "\n",
          "  ",
          ":",
          ": ",
          "- ",
          "\"",
          "'",
          "#",
          "\t",
          "[",
          "{",
          "}",
          "]",
          "|",
          "&a",
          "*a",
          "!",
          "\r\n",
          "\uD83D\uDE00",
          "e\u0301",
          "\u2028",
          "\u0000",
          "\u0007",
          "\uFEFF",
          "speakers:",
          "---\n",
          "# lectern: allow people/maximum -- why\n",
          "\n    name: Ana Sousa",
          "number: 7\n");

  private static List<Path> files;
  private static Path folder;
  private static Editor editor;
  private static int documents;

  @BeforeContainer
  static void start() throws Exception {
    folder = Files.createTempDirectory("lectern");
    editor = Editor.ofFiles();
    files = new ArrayList<>();
    for (String root : List.of("examples", "src/test/fixtures")) {
      try (Stream<Path> all = Files.walk(Path.of(root))) {
        all.filter(file -> file.toString().endsWith(".yaml"))
            .filter(file -> !file.endsWith("lectern.yaml") && file.toFile().length() < 20_000)
            .sorted()
            .forEach(files::add);
      }
    }
  }

  @AfterContainer
  static void end() throws IOException {
    editor.close();
    assertThat(editor.log()).isEmpty();
  }

  @Property(tries = 200)
  void afterAnyEditsTheFindingsAreThoseOfTheText(@ForAll long seed) throws Exception {
    Random random = new Random(seed);
    Path file = files.get(random.nextInt(files.size()));
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Path copy = folder.resolve(documents++ + ".yaml");
    String uri = Editor.uri(copy);
    editor.open(uri, text);
    for (int message = 0; message < 3; message++) {
      List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(4); i++) {
        TextPositions positions = new TextPositions(text);
        Position start = positions.at(random.nextInt(text.length() + 1));
        int length = random.nextInt(3) == 0 ? random.nextInt(200) : random.nextInt(4);
        Position end = positions.at(Math.min(text.length(), positions.index(start) + length));
        String added = random.nextInt(3) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
        changes.add(new TextDocumentContentChangeEvent(new Range(start, end), added));
        text = OpenDocument.of(uri, 1, text).changed(2, changes.subList(i, i + 1)).text();
      }
      editor.change(uri, changes.toArray(new TextDocumentContentChangeEvent[0]));
    }
    Files.writeString(copy, text);
    List<String> expected = Shown.checkUnlessForeign(copy).getOrDefault(copy.toString(), List.of());
    assertThat(Shown.of(editor.diagnostics(uri)))
        .as(() -> file + ", seed " + seed)
        .isEqualTo(expected);
    editor.close(uri);
    Files.delete(copy);
  }
}
