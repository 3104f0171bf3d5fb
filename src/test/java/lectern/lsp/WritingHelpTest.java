package lectern.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Completion, notes, outline and renaming through the protocol. */
@Timeout(60)
class WritingHelpTest {
  private static final String DRAFT =
      "event: IGF 2021\r\ntitle: 🎉\r\nspeakers:\r\n  - name: 🎉 Ada\r\n";

  @TempDir private Path folder;

  private static TextDocumentService documents(Editor editor) {
    return editor.server().getTextDocumentService();
  }

  private static TextDocumentIdentifier document(String uri) {
    return new TextDocumentIdentifier(uri);
  }

  private static List<CompletionItem> completions(Editor editor, String uri, int line, int column)
      throws Exception {
    return documents(editor)
        .completion(new CompletionParams(document(uri), new Position(line, column)))
        .get(30, TimeUnit.SECONDS)
        .getRight()
        .getItems();
  }

  @Test
  void theServerSaysWhatItCanDo() throws Exception {
    try (Editor editor = Editor.silent()) {
      ServerCapabilities all = editor.initialize(new InitializeParams()).getCapabilities();
      assertThat(all.getCompletionProvider().getTriggerCharacters()).contains(":", "-", ",");
      assertThat(all.getHoverProvider().getLeft()).isTrue();
      assertThat(all.getDocumentSymbolProvider().getLeft()).isTrue();
      assertThat(all.getRenameProvider().getRight().getPrepareProvider()).isTrue();
    }
  }

  @Test
  void completionsReplaceWhatIsTyped() throws Exception {
    String uri = Editor.uri(folder.resolve("a.yaml"));
    try (Editor editor = Editor.ofFiles()) {
      editor.open(uri, DRAFT + "    # 🎉\r\n    country: \"🎉\"\r\n    stak\r\n");
      CompletionItem item = completions(editor, uri, 6, 8).get(0);
      assertThat(item.getLabel()).isEqualTo("stakeholder-group");
      assertThat(item.getFilterText()).isEqualTo("stakeholder-group");
      assertThat(item.getTextEdit().getLeft())
          .isEqualTo(
              new TextEdit(
                  new Range(new Position(6, 4), new Position(6, 8)), "stakeholder-group: "));
      assertThat(item.getDocumentation().getRight().getValue()).contains("**Stakeholder group**");
      assertThat(completions(editor, uri, 1, 9)).isEmpty();
    }
  }

  @Test
  void anEmptyFileIsAProposalToBe() throws Exception {
    try (Editor editor = Editor.ofFiles()) {
      editor.open("untitled:Untitled-1", "");
      assertThat(completions(editor, "untitled:Untitled-1", 0, 0))
          .extracting(CompletionItem::getLabel)
          .startsWith("event", "type");
      editor.open("untitled:Untitled-2", "services:\n  web:\n    \n");
      assertThat(completions(editor, "untitled:Untitled-2", 2, 4)).isEmpty();
    }
  }

  @Test
  void peopleAndSessionsOfOtherFilesAreKnown() throws Exception {
    Files.writeString(
        folder.resolve("b.yaml"),
        "event: IGF 2021\nnumber: 7\ntitle: Access\nspeakers:\n  - Bo Lin, Acme\n");
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, "event: IGF 2021\nconflicts-with: \nspeakers:\n  - \n");
    String uri = Editor.uri(file);
    try (Editor editor = Editor.in(List.of(folder))) {
      editor.open(file);
      editor.diagnostics(Editor.uri(folder.resolve("b.yaml")), list -> !list.isEmpty());
      assertThat(completions(editor, uri, 1, 16))
          .extracting(CompletionItem::getLabel)
          .containsExactly("7 Access");
      assertThat(completions(editor, uri, 3, 4))
          .extracting(CompletionItem::getLabel)
          .contains("Bo Lin", "name");
    }
  }

  @Test
  void aNoteIsAboutARange() throws Exception {
    String uri = Editor.uri(folder.resolve("a.yaml"));
    try (Editor editor = Editor.ofFiles()) {
      editor.open(uri, "# 🎉\n" + DRAFT);
      Hover hover =
          documents(editor)
              .hover(new HoverParams(document(uri), new Position(1, 8)))
              .get(30, TimeUnit.SECONDS);
      assertThat(hover.getContents().getRight().getValue())
          .isEqualTo("**Internet Governance Forum 2021**");
      assertThat(hover.getRange()).isEqualTo(new Range(new Position(1, 7), new Position(1, 15)));
      assertThat(
              documents(editor)
                  .hover(new HoverParams(document(uri), new Position(0, 1)))
                  .get(30, TimeUnit.SECONDS))
          .isNull();
    }
  }

  @Test
  void theOutlineHasSessionsFieldsAndPeople() throws Exception {
    String uri = Editor.uri(folder.resolve("a.yaml"));
    try (Editor editor = Editor.ofFiles()) {
      editor.open(uri, DRAFT);
      DocumentSymbol session =
          documents(editor)
              .documentSymbol(new DocumentSymbolParams(document(uri)))
              .get(30, TimeUnit.SECONDS)
              .get(0)
              .getRight();
      assertThat(session.getName()).isEqualTo("🎉");
      assertThat(session.getChildren())
          .extracting(DocumentSymbol::getName)
          .containsExactly("event", "title", "speakers");
      DocumentSymbol person = session.getChildren().get(2).getChildren().get(0);
      assertThat(person.getName()).isEqualTo("🎉 Ada");
      assertThat(person.getSelectionRange())
          .isEqualTo(new Range(new Position(3, 10), new Position(3, 16)));
    }
  }

  @Test
  void aPersonIsRenamedInOpenAndInOtherFiles() throws Exception {
    Path other = folder.resolve("b.yaml");
    Files.writeString(other, "event: IGF 2021\ntitle: Access\nmoderator: \"🎉 Ada, Acme\"\n");
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, DRAFT);
    String uri = Editor.uri(file);
    try (Editor editor = Editor.in(List.of(folder))) {
      editor.open(file);
      editor.diagnostics(Editor.uri(other), list -> !list.isEmpty());
      assertThat(
              documents(editor)
                  .prepareRename(new PrepareRenameParams(document(uri), new Position(3, 12)))
                  .get(30, TimeUnit.SECONDS)
                  .getSecond()
                  .getPlaceholder())
          .isEqualTo("🎉 Ada");
      WorkspaceEdit edit =
          documents(editor)
              .rename(new RenameParams(document(uri), new Position(3, 12), "Bo: Lin"))
              .get(30, TimeUnit.SECONDS);
      List<String> edits = new ArrayList<>();
      edit.getChanges()
          .forEach(
              (where, changes) ->
                  changes.forEach(
                      each ->
                          edits.add(
                              where.substring(where.lastIndexOf('/') + 1)
                                  + " "
                                  + each.getRange().getStart().getLine()
                                  + ":"
                                  + each.getRange().getStart().getCharacter()
                                  + "-"
                                  + each.getRange().getEnd().getCharacter()
                                  + " "
                                  + each.getNewText())));
      assertThat(edits)
          .containsExactlyInAnyOrder("a.yaml 3:10-16 \"Bo: Lin\"", "b.yaml 2:12-18 Bo: Lin");
    }
  }

  @Test
  void aRenamingIsForTheVersionsThatTheEditorHas() throws Exception {
    Path other = folder.resolve("b.yaml");
    Files.writeString(other, "event: IGF 2021\ntitle: Access\nmoderator: \"🎉 Ada, Acme\"\n");
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, DRAFT);
    String uri = Editor.uri(file);
    try (Editor editor = Editor.withVersions(List.of(folder))) {
      editor.open(file);
      editor.diagnostics(Editor.uri(other), list -> !list.isEmpty());
      editor.change(uri, new TextDocumentContentChangeEvent(DRAFT + "\n"));
      WorkspaceEdit edit =
          documents(editor)
              .rename(new RenameParams(document(uri), new Position(3, 12), "Bo"))
              .get(30, TimeUnit.SECONDS);
      assertThat(edit.getChanges()).isNullOrEmpty();
      assertThat(edit.getDocumentChanges())
          .extracting(change -> change.getLeft().getTextDocument())
          .containsExactlyInAnyOrder(
              new VersionedTextDocumentIdentifier(uri, 2),
              new VersionedTextDocumentIdentifier(Editor.uri(other), null));
    }
  }

  @Test
  void whatCannotBeRenamedIsSaid() throws Exception {
    String uri = Editor.uri(folder.resolve("a.yaml"));
    try (Editor editor = Editor.ofFiles()) {
      editor.open(uri, DRAFT);
      assertThatThrownBy(
              () ->
                  documents(editor)
                      .prepareRename(new PrepareRenameParams(document(uri), new Position(1, 7)))
                      .get(30, TimeUnit.SECONDS))
          .cause()
          .hasMessage("Only the name of a person can be renamed. Put the cursor on a name.");
      assertThat(editor.log()).isEmpty();
    }
  }
}
