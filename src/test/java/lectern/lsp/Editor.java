package lectern.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lectern.cli.Main;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.UnregistrationParams;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that talks to the command {@code lectern lsp} in this process. */
final class Editor implements AutoCloseable {
  private static final long SECONDS = 10;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Inbox inbox = new Inbox(this::log);
  private final CompletableFuture<Integer> status = new CompletableFuture<>();
  private final OutputStream toServer;
  private final LanguageServer server;
  private final Map<String, Integer> versions = new HashMap<>();

  private Editor(List<String> options) throws IOException {
    Pipe there = Pipe.open();
    Pipe back = Pipe.open();
    InputStream in = Channels.newInputStream(there.source());
    OutputStream out = Channels.newOutputStream(back.sink());
    List<String> command = new ArrayList<>(List.of("lsp", "--now=2021-12-17"));
    command.addAll(options);
    Thread run =
        new Thread(() -> status.complete(Main.run(command.toArray(new String[0]), in, out, err)));
    run.setDaemon(true);
    run.start();
    toServer = Channels.newOutputStream(there.sink());
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(inbox, Channels.newInputStream(back.source()), toServer);
    Future<Void> unused = launcher.startListening();
    server = launcher.getRemoteProxy();
  }

  /** An editor that has not sent a message yet. */
  static Editor silent(String... options) throws IOException {
    return new Editor(List.of(options));
  }

  /** An editor that has opened folders. */
  static Editor in(List<Path> folders, String... options) throws Exception {
    return in(folders, new ClientCapabilities(), options);
  }

  /** An editor that keeps the versions of documents apart. */
  static Editor withVersions(List<Path> folders) throws Exception {
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    ClientCapabilities all = new ClientCapabilities();
    all.setWorkspace(workspace);
    return in(folders, all);
  }

  private static Editor in(List<Path> folders, ClientCapabilities capabilities, String... options)
      throws Exception {
    Editor editor = silent(options);
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    params.setWorkspaceFolders(
        folders.stream().map(folder -> new WorkspaceFolder(uri(folder), "folder")).toList());
    editor.initialize(params);
    return editor;
  }

  /** An editor of single files. */
  static Editor ofFiles(String... options) throws Exception {
    return in(List.of(), options);
  }

  InitializeResult initialize(InitializeParams params) throws Exception {
    InitializeResult result = server.initialize(params).get(SECONDS, TimeUnit.SECONDS);
    server.initialized(new InitializedParams());
    return result;
  }

  static String uri(Path file) {
    return file.toAbsolutePath().normalize().toUri().toString().replaceAll("/$", "");
  }

  LanguageServer server() {
    return server;
  }

  /** What the server has printed to standard error. */
  String log() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Opens a file as it is on disk. */
  void open(Path file) throws IOException {
    open(uri(file), Files.readString(file));
  }

  void open(String uri, String text) {
    versions.put(uri, 1);
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "yaml", 1, text)));
  }

  /** Sends changes as one version. */
  void change(String uri, TextDocumentContentChangeEvent... changes) {
    int version = versions.merge(uri, 1, Integer::sum);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(changes)));
  }

  void close(String uri) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  int version(String uri) {
    return versions.get(uri);
  }

  /** Waits for the diagnostics of the text that was sent last. */
  List<Diagnostic> diagnostics(String uri) throws InterruptedException {
    return inbox.await(uri, sent -> versions.get(uri).equals(sent.getVersion())).getDiagnostics();
  }

  /** Waits for diagnostics that are as expected. */
  List<Diagnostic> diagnostics(String uri, Predicate<List<Diagnostic>> expected)
      throws InterruptedException {
    return inbox.await(uri, sent -> expected.test(sent.getDiagnostics())).getDiagnostics();
  }

  /** The messages that were shown to the user. */
  List<String> shown() {
    synchronized (inbox) {
      return List.copyOf(inbox.shown);
    }
  }

  /** What the server asked the editor to register. */
  Stream<String> registered() {
    synchronized (inbox) {
      return inbox.registered.stream();
    }
  }

  /** Sends bytes that need not be messages. */
  void send(byte[] bytes) throws IOException {
    toServer.write(bytes);
    toServer.flush();
  }

  /** Closes the connection, and returns the exit status. */
  int hangUp() throws Exception {
    toServer.close();
    return status();
  }

  /** Ends the server as the protocol says. */
  int end() throws ExecutionException, TimeoutException, InterruptedException {
    server.shutdown().get(SECONDS, TimeUnit.SECONDS);
    server.exit();
    return status();
  }

  int status() throws ExecutionException, TimeoutException, InterruptedException {
    return status.get(SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    try {
      if (!status.isDone()) {
        assertThat(end()).isZero();
      }
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What the server sends. */
  private static final class Inbox implements LanguageClient {
    private final Map<String, PublishDiagnosticsParams> published = new HashMap<>();
    private final Supplier<String> log;
    private final List<String> shown = new ArrayList<>();
    private final List<String> registered = new ArrayList<>();

    Inbox(Supplier<String> log) {
      this.log = log;
    }

    synchronized PublishDiagnosticsParams await(
        String uri, Predicate<PublishDiagnosticsParams> expected) throws InterruptedException {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
      while (!published.containsKey(uri) || !expected.test(published.get(uri))) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        assertThat(left)
            .as("time to wait for %s; last %s; log %s", uri, published.get(uri), log.get())
            .isPositive();
        wait(left);
      }
      return published.get(uri);
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
      published.put(params.getUri(), params);
      notifyAll();
    }

    @Override
    public synchronized void showMessage(MessageParams params) {
      shown.add(params.getMessage());
    }

    @Override
    public synchronized CompletableFuture<Void> registerCapability(RegistrationParams params) {
      params.getRegistrations().forEach(one -> registered.add(one.getMethod()));
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> unregisterCapability(UnregistrationParams params) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams params) {
      return CompletableFuture.completedFuture(new MessageActionItem());
    }

    @Override
    public void logMessage(MessageParams message) {}
  }
}
