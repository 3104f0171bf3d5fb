package lectern.lsp;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * The one thread that reads and changes the state of the server, in the order of the editor's
 * messages, and another that works in the background. No failure ends them.
 */
final class StateThread {
  private final ExecutorService state = executor("lectern-state");
  private final ExecutorService background = executor("lectern-background");
  private final Consumer<String> log;

  /**
   * Creates both.
   *
   * @param log takes a sentence about each failure
   */
  StateThread(Consumer<String> log) {
    this.log = log;
  }

  private static ExecutorService executor(String name) {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Runs a task after those that came before. */
  void run(Runnable task) {
    execute(() -> guard(task));
  }

  /** Runs a task in the background, not before some milliseconds have passed. */
  void later(long milliseconds, Runnable task) {
    CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS, background)
        .execute(() -> guard(task));
  }

  /** Answers a request, unless the editor has no more use for the answer when its turn comes. */
  <T> CompletableFuture<T> answer(Supplier<T> task) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    execute(
        () -> {
          if (!answer.isDone()) {
            answer(task, answer);
          }
        });
    return answer;
  }

  /** After the end nothing more is done. */
  private void execute(Runnable task) {
    try {
      state.execute(task);
    } catch (RejectedExecutionException e) {
      log.accept("a message came after the end.");
    }
  }

  private <T> void answer(Supplier<T> task, CompletableFuture<T> answer) {
    try {
      answer.complete(task.get());
    } catch (ResponseErrorException e) {
      answer.completeExceptionally(e);
    } catch (RuntimeException | Error e) {
      log.accept(sentence(e));
      answer.completeExceptionally(new ResponseErrorException(error(e)));
    }
  }

  /** Ends both threads. What they still have to do is left out. */
  void stop() {
    state.shutdownNow();
    background.shutdownNow();
  }

  private void guard(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error e) {
      log.accept(sentence(e));
    }
  }

  /** The answer to a request that failed. */
  static ResponseError error(Throwable e) {
    Throwable cause = e instanceof CompletionException ? e.getCause() : e;
    if (cause instanceof ResponseErrorException refused) {
      return refused.getResponseError();
    }
    return new ResponseError(ResponseErrorCode.InternalError, sentence(cause), null);
  }

  private static String sentence(Throwable e) {
    if (e instanceof UncheckedIOException unread) {
      return "Reading failed: " + unread.getCause().getMessage() + ".";
    }
    return "Internal error; please report it: " + e + ".";
  }
}
