package lectern.lsp;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The editor's messages about documents, each passed on to the class of its feature. */
final class DocumentMessages implements TextDocumentService {
  private final Workspace workspace;
  private final Publisher publisher;
  private final StateThread thread;

  DocumentMessages(Workspace workspace, Publisher publisher, StateThread thread) {
    this.workspace = workspace;
    this.publisher = publisher;
    this.thread = thread;
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
    // Its text is known from the changes.
  }
}
