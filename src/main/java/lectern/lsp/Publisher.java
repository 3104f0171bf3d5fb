package lectern.lsp;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import lectern.source.SourceRange;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Shows the findings of documents in the editor, a moment after they may have changed. */
final class Publisher {
  private final Workspace workspace;
  private final StateThread thread;
  private final Supplier<LanguageClient> client;
  private final Set<String> waiting = new HashSet<>();

  Publisher(Workspace workspace, StateThread thread, Supplier<LanguageClient> client) {
    this.workspace = workspace;
    this.thread = thread;
    this.client = client;
  }

  /** Publishes the findings of an open document, behind the changes that are there already. */
  void publish(String uri) {
    if (waiting.add(uri)) {
      thread.run(
          () -> {
            waiting.remove(uri);
            workspace.document(uri).ifPresent(this::publish);
          });
    }
  }

  /** Removes the findings of a document. */
  void clear(String uri) {
    client.get().publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
  }

  private void publish(CheckedDocument checked) {
    OpenDocument document = checked.document();
    FindingDiagnostics diagnostics = new FindingDiagnostics(range -> place(range, checked));
    client
        .get()
        .publishDiagnostics(
            new PublishDiagnosticsParams(
                document.uri(), diagnostics.of(checked.reported().findings()), document.version()));
  }

  private static Location place(SourceRange range, CheckedDocument checked) {
    return new Location(checked.document().uri(), checked.positions().range(range));
  }
}
