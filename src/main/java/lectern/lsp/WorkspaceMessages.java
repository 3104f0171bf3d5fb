package lectern.lsp;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The editor's messages about folders, files on disk and settings. */
final class WorkspaceMessages implements WorkspaceService {

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // The server has no settings of editors; those of proposals are in lectern.yaml.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {}
}
