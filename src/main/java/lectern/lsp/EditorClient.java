package lectern.lsp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** The editor, as far as it can be asked for something. */
final class EditorClient {
  private final Supplier<LanguageClient> client;
  private volatile Optional<WorkspaceClientCapabilities> capabilities = Optional.empty();

  EditorClient(Supplier<LanguageClient> client) {
    this.client = client;
  }

  /** Notes what the editor can do. */
  void introduce(ClientCapabilities all) {
    capabilities = Optional.ofNullable(all).map(ClientCapabilities::getWorkspace);
  }

  /** Shows the diagnostics of a file. */
  void publish(PublishDiagnosticsParams params) {
    client.get().publishDiagnostics(params);
  }

  /** Shows a message to the user. */
  void show(MessageType type, String sentence) {
    client.get().showMessage(new MessageParams(type, sentence));
  }

  /** Asks to be told of changes of files, if the editor can watch them. */
  void watchFiles() {
    boolean canWatch =
        capabilities
            .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
            .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
            .orElse(false);
    if (canWatch) {
      CompletableFuture<Void> unused = client.get().registerCapability(WatchedFiles.request());
    }
  }

  /** Returns the edits of a document, for its present text if the editor can tell. */
  WorkspaceEdit edit(OpenDocument document, List<TextEdit> edits) {
    boolean knowsVersions =
        capabilities
            .map(WorkspaceClientCapabilities::getWorkspaceEdit)
            .map(WorkspaceEditCapabilities::getDocumentChanges)
            .orElse(false);
    if (!knowsVersions) {
      return new WorkspaceEdit(Map.of(document.uri(), edits));
    }
    VersionedTextDocumentIdentifier present =
        new VersionedTextDocumentIdentifier(document.uri(), document.version());
    return new WorkspaceEdit(
        List.of(
            Either.forLeft(
                new TextDocumentEdit(
                    present,
                    edits.stream()
                        .map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
                        .toList()))));
  }
}
