package lectern.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.CheckRun;
import lectern.check.CheckedFile;
import lectern.session.LoadedFile;
import lectern.session.ProposalLoader;
import lectern.source.Input;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** The open documents with their findings. Used by one thread. */
final class Workspace {
  private final ProposalLoader loader;
  private final CheckRun run;
  private final Map<String, OpenDocument> open = new LinkedHashMap<>();
  private final Map<String, CheckedDocument> checked = new LinkedHashMap<>();

  Workspace(CheckSetup setup) {
    this.loader = setup.loader();
    this.run = setup.run(loader);
  }

  /** Adds a document that was opened. */
  void open(OpenDocument document) {
    open.put(document.uri(), document);
    checked.remove(document.uri());
  }

  /** Changes the text of an open document. */
  void change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
    open.computeIfPresent(uri, (same, document) -> document.changed(version, changes));
    checked.remove(uri);
  }

  /** Removes a document that was closed. */
  void close(String uri) {
    open.remove(uri);
    checked.remove(uri);
  }

  /** Returns an open document with what is found in it now; empty if it is not open. */
  Optional<CheckedDocument> document(String uri) {
    OpenDocument document = open.get(uri);
    return document == null
        ? Optional.empty()
        : Optional.of(checked.computeIfAbsent(uri, same -> check(document)));
  }

  private CheckedDocument check(OpenDocument document) {
    try {
      Input input = document.input(true);
      LoadedFile loaded = loader.load(input, loader.settings().of(input.settingsPath()));
      CheckedFile alone = run.alone(loaded);
      CheckedFile reported = run.reported(List.of(alone), List.of(input), none -> false).get(0);
      return new CheckedDocument(document, document.positions(), loaded, alone, reported);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
