package lectern.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.check.Finding;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * Shows findings in the editor: those of an open document at once, and those of all files of the
 * folders once no document has changed for a moment.
 */
final class Publisher {
  /** How long no document must have changed before all files are compared, in milliseconds. */
  private static final long PAUSE = 200;

  private final Workspace workspace;
  private final StateThread thread;
  private final EditorClient client;
  private final Set<String> waiting = new HashSet<>();

  /** The findings that the editor shows in files that are not open, by their names. */
  private Map<String, List<Finding>> shown = new HashMap<>();

  /** What was sent last, by the editor's names of the files. */
  private final Map<String, PublishDiagnosticsParams> sent = new HashMap<>();

  /** Counts the changes of documents and files. */
  private int changes;

  Publisher(Workspace workspace, StateThread thread, EditorClient client) {
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
    surveyAfter(PAUSE);
  }

  private void publish(CheckedDocument checked) {
    OpenDocument document = checked.document();
    shown.remove(document.name());
    Diagnostics diagnostics = new Diagnostics(new Places(workspace.open())::of);
    send(
        new PublishDiagnosticsParams(
            document.uri(), diagnostics.of(workspace.findings(checked)), document.version()));
  }

  /** Publishes the findings of all open documents, and surveys the folders at once. */
  void publishAll() {
    publishOpen();
    surveyAfter(0);
  }

  private void publishOpen() {
    for (OpenDocument document : List.copyOf(workspace.open().values())) {
      workspace.document(document.uri()).ifPresent(this::publish);
    }
    publishOthers();
  }

  /** Removes the findings of a document that is no longer open; a survey may bring them back. */
  void clear(String uri) {
    send(new PublishDiagnosticsParams(uri, List.of()));
    surveyAfter(0);
  }

  private void surveyAfter(long milliseconds) {
    int change = ++changes;
    thread.later(
        milliseconds,
        () ->
            thread.run(
                () -> {
                  if (change == changes) {
                    survey();
                  }
                }));
  }

  private void survey() {
    Survey survey = workspace.survey();
    thread.later(
        0,
        () -> {
          Survey.Result result = survey.run();
          thread.run(
              () -> {
                workspace.accept(result);
                publishOpen();
              });
        });
  }

  /** Publishes the findings in files that are not open, where they have changed. */
  private void publishOthers() {
    Map<String, List<Finding>> others = workspace.others();
    Set<String> names = new HashSet<>(shown.keySet());
    names.addAll(others.keySet());
    names.removeAll(workspace.open().keySet());
    Places places = workspace.places();
    Diagnostics diagnostics = new Diagnostics(places::of);
    for (String name : new ArrayList<>(names)) {
      List<Finding> now = others.getOrDefault(name, List.of());
      if (!now.equals(shown.getOrDefault(name, List.of()))) {
        send(new PublishDiagnosticsParams(DocumentUri.of(Path.of(name)), diagnostics.of(now)));
      }
    }
    shown = others;
  }

  private void send(PublishDiagnosticsParams params) {
    if (!params.equals(sent.put(params.getUri(), params))) {
      client.publish(params);
    }
  }
}
