package lectern.lsp;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server as the protocol sees it: its start and end, and the parts that answer. */
final class LecternServer implements LanguageServer {
  private final StateThread thread;
  private final LifeCycle life;
  private final String version;
  private final DocumentMessages documents;
  private final WorkspaceMessages folders;
  private final Workspace workspace;
  private final Publisher publisher;
  private final EditorClient client;

  LecternServer(
      CheckSetup setup, StateThread thread, EditorClient client, LifeCycle life, String version) {
    this.thread = thread;
    this.life = life;
    this.version = version;
    this.client = client;
    this.workspace = new Workspace(setup);
    this.publisher = new Publisher(workspace, thread, client);
    this.documents = new DocumentMessages(workspace, publisher, thread, client);
    this.folders = new WorkspaceMessages(workspace, publisher, thread);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    return thread.answer(
        () -> {
          if (params.getProcessId() != null) {
            life.endWith(params.getProcessId());
          }
          client.introduce(params.getCapabilities());
          workspace.setFolders(Folders.of(params));
          return new InitializeResult(Capabilities.all(), new ServerInfo("lectern", version));
        });
  }

  @Override
  public void initialized(InitializedParams params) {
    thread.run(
        () -> {
          client.watchFiles();
          publisher.publishAll();
        });
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    return thread.answer(
        () -> {
          life.shutDown();
          return null;
        });
  }

  @Override
  public void exit() {
    // Behind the answer to the announcement of the end.
    thread.run(life::exit);
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return folders;
  }
}
