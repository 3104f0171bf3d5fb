package lectern.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** A run of the language server for one editor, on two streams. */
public final class ServerRun {
  private ServerRun() {}

  /**
   * Answers an editor until it ends the run, closes its stream or is gone itself.
   *
   * @param in the messages of the editor
   * @param out takes the messages for it, and nothing else
   * @param log takes sentences about what goes wrong
   * @param version the version of this program
   * @return the exit status: 1 if the editor ends the run without having announced it, 2 if its
   *     messages could not be read any more, else 0
   */
  public static int run(
      CheckSetup setup, InputStream in, OutputStream out, Consumer<String> log, String version) {
    ProtocolLog protocol = new ProtocolLog(log);
    StateThread thread = new StateThread(log);
    try {
      LifeCycle life = new LifeCycle();
      CompletableFuture<LanguageClient> client = new CompletableFuture<>();
      LecternServer server =
          new LecternServer(setup, thread, new EditorClient(client::join), life, version);
      Launcher<LanguageClient> launcher =
          new LSPLauncher.Builder<LanguageClient>()
              .setLocalService(server)
              .setRemoteInterface(LanguageClient.class)
              .setInput(in)
              .setOutput(out)
              .setExecutorService(daemons())
              .setExceptionHandler(StateThread::error)
              .create();
      client.complete(launcher.getRemoteProxy());
      Future<Void> listening = launcher.startListening();
      daemons().execute(() -> await(listening, life, thread));
      return life.await();
    } finally {
      thread.stop();
      protocol.close();
    }
  }

  private static void await(Future<Void> listening, LifeCycle life, StateThread thread) {
    try {
      listening.get();
      thread.run(life::end);
    } catch (InterruptedException | ExecutionException e) {
      life.fail();
    }
  }

  private static ExecutorService daemons() {
    return Executors.newCachedThreadPool(
        task -> {
          Thread thread = new Thread(task, "lectern-messages");
          thread.setDaemon(true);
          return thread;
        });
  }
}
