package lectern.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The editor's messages about documents, each passed on to the class of its feature. */
final class DocumentMessages implements TextDocumentService {
  private final Workspace workspace;
  private final Publisher publisher;
  private final StateThread thread;

  private final CodeActions codeActions;
  private final Formatting formatting;

  DocumentMessages(
      Workspace workspace, Publisher publisher, StateThread thread, EditorClient client) {
    this.workspace = workspace;
    this.publisher = publisher;
    this.thread = thread;
    this.codeActions = new CodeActions(workspace, client);
    this.formatting = new Formatting(workspace, client);
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
