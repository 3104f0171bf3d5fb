package lectern.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lectern.cli.Main;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixes, waivers and the layout as an editor applies them. */
@Timeout(120)
class CodeActionsTest {
  private static final Range ALL = new Range(new Position(0, 0), new Position(10_000, 0));
  private static final Path FIXTURES = Path.of("src/test/fixtures/fix");

  @TempDir private Path folder;

  private static List<CodeAction> actions(
      Editor editor, String uri, Range range, List<Diagnostic> diagnostics, String... only)
      throws Exception {
    CodeActionContext context = new CodeActionContext(diagnostics);
    if (only.length > 0) {
      context.setOnly(List.of(only));
    }
    return editor
        .server()
        .getTextDocumentService()
        .codeAction(new CodeActionParams(new TextDocumentIdentifier(uri), range, context))
        .get(10, TimeUnit.SECONDS)
        .stream()
        .map(Either::getRight)
        .toList();
  }

  /** Applies edits from the last one to the first, as the protocol says. */
  private static String applied(List<? extends TextEdit> edits, String text) {
    List<TextEdit> backwards = new ArrayList<>(edits);
    backwards.sort(
        Comparator.comparing((TextEdit edit) -> edit.getRange().getStart().getLine())
            .thenComparing(edit -> edit.getRange().getStart().getCharacter())
            .reversed());
    TextPositions positions = new TextPositions(text);
    StringBuilder applied = new StringBuilder(text);
    for (TextEdit edit : backwards) {
      Range range = edit.getRange();
      applied.replace(
          positions.index(range.getStart()), positions.index(range.getEnd()), edit.getNewText());
    }
    return applied.toString();
  }

  private static String applied(CodeAction action, String uri, String text) {
    return applied(action.getEdit().getChanges().get(uri), text);
  }

  private static int run(String... args) {
    return Main.run(
        args,
        java.io.InputStream.nullInputStream(),
        java.io.OutputStream.nullOutputStream(),
        java.io.OutputStream.nullOutputStream());
  }

  private Path copy(Path file) throws IOException {
    return Files.writeString(folder.resolve(file.getFileName()), Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"clean", "people", "syntax", "waivers"})
  void allSafeFixesAreThoseOfCheck(String name) throws Exception {
    Path file = copy(FIXTURES.resolve(name + ".yaml"));
    String uri = Editor.uri(file);
    String text = Files.readString(file);
    try (Editor editor = Editor.ofFiles()) {
      editor.open(file);
      List<CodeAction> all =
          actions(
              editor,
              uri,
              new Range(new Position(0, 0), new Position(0, 0)),
              List.of(),
              "source.fixAll");
      run("check", "--fix", "--now=2021-12-17", file.toString());
      String fixed = Files.readString(file);
      assertThat(all).hasSize(fixed.equals(text) ? 0 : 1);
      assertThat(all).allMatch(action -> action.getKind().equals("source.fixAll.lectern"));
      for (CodeAction action : all) {
        assertThat(applied(action, uri, text)).isEqualTo(fixed);
      }
    }
  }

  /** Each action resolves the findings that it names, and changes nothing else of them. */
  @ParameterizedTest
  @ValueSource(strings = {"people", "syntax", "waivers"})
  void eachActionRemovesItsFindings(String name) throws Exception {
    Path file = copy(FIXTURES.resolve(name + ".yaml"));
    String uri = Editor.uri(file);
    String text = Files.readString(file);
    try (Editor editor = Editor.ofFiles()) {
      editor.open(file);
      List<Diagnostic> before = editor.diagnostics(uri);
      List<CodeAction> all = actions(editor, uri, ALL, List.of(), CodeActionKind.QuickFix);
      assertThat(all).isNotEmpty();
      for (CodeAction action : all) {
        assertThat(action.getEdit().getChanges()).as(action.getTitle()).hasSize(1);
        editor.change(uri, new TextDocumentContentChangeEvent(applied(action, uri, text)));
        List<Diagnostic> after = editor.diagnostics(uri);
        for (Diagnostic resolved : action.getDiagnostics()) {
          assertThat(count(resolved, after))
              .as(action.getTitle())
              .isLessThan(count(resolved, before));
        }
      }
    }
  }

  private static long count(Diagnostic one, List<Diagnostic> all) {
    return all.stream()
        .filter(
            other ->
                other.getCode().equals(one.getCode())
                    && other.getMessage().equals(one.getMessage()))
        .count();
  }

  @Test
  void onlySafeFixesArePreferred() throws Exception {
    Path file = copy(FIXTURES.resolve("people.yaml"));
    String uri = Editor.uri(file);
    try (Editor editor = Editor.ofFiles()) {
      editor.open(file);
      for (CodeAction action : actions(editor, uri, ALL, List.of(), CodeActionKind.QuickFix)) {
        boolean isWaiver = action.getTitle().startsWith("Allow ");
        boolean isUnsafe = action.getTitle().endsWith(" (unsafe: check the result)");
        assertThat(Boolean.TRUE.equals(action.getIsPreferred()))
            .as(action.getTitle())
            .isEqualTo(!isWaiver && !isUnsafe);
      }
    }
  }

  @Test
  void anActionIsForTheFindingsThatTheEditorMeans() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("x.yaml"),
            "event: IGF 2021\r\ntitle: \uD83D\uDE00 x\r\nspeakers:\r\n  - name: Zoe Quist\r\n    tpye: online\r\n");
    String uri = Editor.uri(file);
    try (Editor editor = Editor.ofFiles()) {
      editor.open(file);
      List<Diagnostic> all = editor.diagnostics(uri);
      Diagnostic key =
          all.stream().filter(one -> one.getMessage().getLeft().contains("tpye")).findAny().get();
      List<CodeAction> there = actions(editor, uri, key.getRange(), List.of());
      assertThat(there).isNotEmpty();
      List<CodeAction> named = actions(editor, uri, ALL, List.of(key), CodeActionKind.QuickFix);
      assertThat(named).allMatch(action -> action.getDiagnostics().equals(List.of(key)));
      assertThat(named.stream().map(CodeAction::getTitle))
          .contains("Allow structure/unknown-key here with a waiver");
      CodeAction waiver = named.get(named.size() - 1);
      assertThat(applied(waiver, uri, Files.readString(file)))
          .contains(
              "\r\n    # lectern: allow structure/unknown-key -- write the reason here\r\n    tpye");
      // The editor shows what it was sent before the last change.
      editor.change(
          uri,
          new TextDocumentContentChangeEvent(
              new Range(new Position(0, 0), new Position(0, 0)), "\n"));
      assertThat(actions(editor, uri, ALL, List.of(key))).isEmpty();
      assertThat(actions(editor, uri, ALL, List.of(), "refactor")).isEmpty();
      assertThat(actions(editor, Editor.uri(folder.resolve("y.yaml")), ALL, List.of())).isEmpty();
    }
  }

  @Test
  void editsAreForTheVersionThatTheEditorHas() throws Exception {
    Path file = copy(FIXTURES.resolve("people.yaml"));
    String uri = Editor.uri(file);
    try (Editor editor = Editor.withVersions(List.of())) {
      editor.open(file);
      editor.change(uri, new TextDocumentContentChangeEvent(Files.readString(file) + "\n"));
      CodeAction action = actions(editor, uri, ALL, List.of()).get(0);
      assertThat(action.getEdit().getChanges()).isNullOrEmpty();
      assertThat(
              action.getEdit().getDocumentChanges().get(0).getLeft().getTextDocument().getVersion())
          .isEqualTo(2);
    }
  }

  private static List<? extends TextEdit> formatted(Editor editor, String uri) throws Exception {
    return editor
        .server()
        .getTextDocumentService()
        .formatting(
            new DocumentFormattingParams(
                new TextDocumentIdentifier(uri), new FormattingOptions(2, true)))
        .get(10, TimeUnit.SECONDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"examples/igf-2021-ws-119.yaml", "examples/broken/several-roles.yaml"})
  void theLayoutIsThatOfTidy(String example) throws Exception {
    String text =
        Files.readString(Path.of(example)).replace("title:", "title:     ").replace("\n", "\r\n");
    Path file = Files.writeString(folder.resolve("x.yaml"), text);
    String uri = Editor.uri(file);
    try (Editor editor = Editor.ofFiles()) {
      editor.open(file);
      List<? extends TextEdit> edits = formatted(editor, uri);
      run("tidy", file.toString());
      assertThat(applied(edits, text)).isEqualTo(Files.readString(file)).isNotEqualTo(text);
      editor.open(uri, Files.readString(file));
      assertThat(formatted(editor, uri)).isEmpty();
      assertThat(editor.shown()).isEmpty();
    }
  }

  @Test
  void whatCannotBeTidiedIsSaid() throws Exception {
    String uri = Editor.uri(folder.resolve("x.yaml"));
    try (Editor editor = Editor.ofFiles()) {
      editor.open(uri, "event: IGF 2021\ntitle: \"x\nnumber: 7\n");
      assertThat(formatted(editor, uri)).isEmpty();
      editor.open(uri, "event: IGF 2021\ntitle: &t x\nnumber: 7\n");
      assertThat(formatted(editor, uri)).isEmpty();
      editor.open(uri, "services:\n  web: x\n");
      assertThat(formatted(editor, uri)).isEmpty();
      assertThat(editor.shown())
          .satisfiesExactly(
              first -> assertThat(first).startsWith("This file cannot be tidied: line "),
              second ->
                  assertThat(second)
                      .isEqualTo("The layout stays as it is: it has anchors or aliases."),
              third ->
                  assertThat(third).isEqualTo("The layout stays as it is: it is not a proposal."));
    }
  }
}
