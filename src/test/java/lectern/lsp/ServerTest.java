package lectern.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The start and end of the server, and its documents. */
@Timeout(60)
class ServerTest {
  private static final Path MODEL = Path.of("examples/igf-2021-ws-119.yaml");

  private static final String EMPTY = "structure/required";

  @TempDir private Path folder;

  @Test
  void aFindingComesWithTheChangeThatCausesIt() throws Exception {
    Path file = Files.copy(MODEL, folder.resolve("page.yaml"));
    String uri = Editor.uri(file);
    try (Editor editor = Editor.ofFiles()) {
      editor.open(file);
      assertThat(codes(editor.diagnostics(uri)))
          .contains("people/role-collision")
          .doesNotContain(EMPTY);
      int line = Files.readAllLines(file).indexOf(titleLine(file));
      Range title = new Range(new Position(line, 6), new Position(line, 1000));
      editor.change(uri, new TextDocumentContentChangeEvent(title, " \"\""));
      List<Diagnostic> after = editor.diagnostics(uri);
      assertThat(codes(after)).contains(EMPTY);
      Diagnostic found = after.get(codes(after).indexOf(EMPTY));
      assertThat(found.getRange().getStart().getLine()).isEqualTo(line);
      editor.close(uri);
      assertThat(editor.diagnostics(uri, list -> list.isEmpty())).isEmpty();
      assertThat(editor.log()).isEmpty();
    }
  }

  private static List<String> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(one -> one.getCode().getLeft()).toList();
  }

  private static String titleLine(Path file) throws Exception {
    return Files.readAllLines(file).stream().filter(x -> x.startsWith("title:")).findAny().get();
  }

  @Test
  void anAnnouncedEndHasStatus0() throws Exception {
    Editor editor = Editor.ofFiles();
    assertThat(editor.end()).isZero();
  }

  @Test
  void anEndThatWasNotAnnouncedHasStatus1() throws Exception {
    Editor editor = Editor.ofFiles();
    editor.server().exit();
    assertThat(editor.status()).isEqualTo(1);
  }

  @Test
  void theServerEndsWhenItsInputDoes() throws Exception {
    assertThat(Editor.ofFiles().hangUp()).isZero();
    assertThat(Editor.silent().hangUp()).isZero();
  }

  @Test
  void theServerEndsWithTheProcessOfTheEditor() throws Exception {
    Process process = new ProcessBuilder("sleep", "60").start();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setProcessId((int) process.pid());
    Editor editor = Editor.silent();
    editor.initialize(params);
    process.destroy();
    assertThat(editor.status()).isZero();
  }

  @Test
  void aTextBeyondTheLimitsHasTheFindingsOfCheck() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("x.yaml"), "title: x\n" + "# \uD83D\uDE00\n".repeat(200_000));
    try (Editor editor = Editor.ofFiles()) {
      editor.open(file);
      assertThat(Shown.of(editor.diagnostics(Editor.uri(file))))
          .isNotEmpty()
          .isEqualTo(Shown.check(file).get(file.toString()));
    }
  }

  @Test
  void garbageEndsInOneSentence() throws Exception {
    Editor editor = Editor.silent();
    editor.send(
        "this is no message\r\n\r\nContent-Length: 7\r\n\r\n{\"a\": ]"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(editor.hangUp()).isZero();
    assertThat(editor.log().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("lectern: a message of the editor cannot be read: "));
  }
}
