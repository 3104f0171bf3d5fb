package lectern.lsp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
import org.eclipse.lsp4j.ResourceOperation;
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

  /**
   * Returns edits of files, those of open documents for their present texts if the editor can tell.
   *
   * @param edits the edits by the editor's names of the files
   */
  WorkspaceEdit edit(Map<String, List<TextEdit>> edits, Collection<OpenDocument> open) {
    boolean knowsVersions =
        capabilities
            .map(WorkspaceClientCapabilities::getWorkspaceEdit)
            .map(WorkspaceEditCapabilities::getDocumentChanges)
            .orElse(false);
    if (!knowsVersions) {
      return new WorkspaceEdit(edits);
    }
    Map<String, Integer> versions = new HashMap<>();
    open.forEach(document -> versions.put(document.uri(), document.version()));
    List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
    edits.forEach(
        (uri, ofFile) ->
            changes.add(
                Either.forLeft(
                    new TextDocumentEdit(
                        // A file that is not open has no version.
                        new VersionedTextDocumentIdentifier(uri, versions.get(uri)),
                        ofFile.stream()
                            .map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft)
                            .toList()))));
    return new WorkspaceEdit(changes);
  }
}
