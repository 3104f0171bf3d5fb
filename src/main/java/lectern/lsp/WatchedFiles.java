package lectern.lsp;

import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * The files on disk that an editor is asked to watch: proposals, and all that they are checked by.
 */
final class WatchedFiles {
  private static final String METHOD = "workspace/didChangeWatchedFiles";

  private static final List<String> PATTERNS =
      List.of("**/*.{yaml,yml,YAML,YML}", "**/*.json", "**/.gitignore");

  private WatchedFiles() {}

  /** Returns the request. */
  static RegistrationParams request() {
    List<FileSystemWatcher> watchers =
        PATTERNS.stream().map(one -> new FileSystemWatcher(Either.forLeft(one))).toList();
    return new RegistrationParams(
        List.of(
            new Registration(
                METHOD, METHOD, new DidChangeWatchedFilesRegistrationOptions(watchers))));
  }
}
