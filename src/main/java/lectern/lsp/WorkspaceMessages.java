package lectern.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The editor's messages about folders, files on disk and settings. */
final class WorkspaceMessages implements WorkspaceService {
  private final Workspace workspace;
  private final Publisher publisher;
  private final StateThread thread;

  WorkspaceMessages(Workspace workspace, Publisher publisher, StateThread thread) {
    this.workspace = workspace;
    this.publisher = publisher;
    this.thread = thread;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // The server has no settings of editors; those of proposals are in lectern.yaml.
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    WorkspaceFoldersChangeEvent event = params.getEvent();
    thread.run(
        () -> {
          List<Path> folders = new ArrayList<>(workspace.folders());
          folders.removeAll(Folders.of(event.getRemoved()));
          folders.addAll(Folders.of(event.getAdded()));
          workspace.setFolders(folders.stream().distinct().toList());
          publisher.publishAll();
        });
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    thread.run(
        () -> {
          params.getChanges().forEach(this::note);
          publisher.publishAll();
        });
  }

  private void note(FileEvent event) {
    if (event.getType() != FileChangeType.Changed) {
      workspace.forgetFound();
    }
    workspace.written(DocumentUri.name(event.getUri()));
  }
}
