package lectern.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The editor's messages about documents, each passed on to the class of its feature. */
final class DocumentMessages implements TextDocumentService {
  private final Workspace workspace;
  private final Publisher publisher;
  private final StateThread thread;

  private final CodeActions codeActions;
  private final Formatting formatting;
  private final WritingHelp writing;
  private final PersonRenaming renaming;

  DocumentMessages(
      Workspace workspace, Publisher publisher, StateThread thread, EditorClient client) {
    this.workspace = workspace;
    this.publisher = publisher;
    this.thread = thread;
    this.codeActions = new CodeActions(workspace, client);
    this.formatting = new Formatting(workspace, client);
    this.writing = new WritingHelp(workspace);
    this.renaming = new PersonRenaming(workspace, client);
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return thread.answer(() -> Either.forRight(writing.completions(params)));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return thread.answer(() -> writing.hover(params).orElse(null));
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return thread.answer(
        () ->
            writing.symbols(params).stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                .toList());
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return thread.answer(() -> Either3.forSecond(renaming.prepare(params)));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return thread.answer(() -> renaming.rename(params));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return thread.answer(() -> codeActions.of(params));
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return thread.answer(() -> formatting.of(params));
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    thread.run(
        () -> {
          workspace.open(OpenDocument.of(item.getUri(), item.getVersion(), item.getText()));
          publisher.publish(item.getUri());
        });
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    VersionedTextDocumentIdentifier document = params.getTextDocument();
    thread.run(
        () -> {
          workspace.change(document.getUri(), document.getVersion(), params.getContentChanges());
          publisher.publish(document.getUri());
        });
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    thread.run(
        () -> {
          workspace.close(uri);
          publisher.clear(uri);
        });
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    thread.run(
        () -> {
          workspace.written(DocumentUri.name(params.getTextDocument().getUri()));
          publisher.publishAll();
        });
  }
}
