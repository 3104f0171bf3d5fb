package lectern.files.git;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A running process of git with a time limit for each answer, at which it is killed: a pipe in
 * place of a file that it reads would keep it waiting forever.
 */
final class GitProcess implements Closeable {
  private final Process process;
  private final String command;
  private final Duration limit;
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, GitProcess::daemon);
  private final AtomicBoolean hasTimedOut = new AtomicBoolean();

  /**
   * Watches a process.
   *
   * @param command the name of the command, for messages
   */
  GitProcess(Process process, String command, Duration limit) {
    this.process = process;
    this.command = command;
    this.limit = limit;
    timer.setRemoveOnCancelPolicy(true);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "git-timer");
    thread.setDaemon(true);
    return thread;
  }

  /** A conversation with the process. */
  interface Answer<T> {
    T read(Process process) throws IOException, InterruptedException, ExecutionException;
  }

  /**
   * Reads an answer.
   *
   * @throws GitTimeoutException if the process did not give it in time
   * @throws IOException if the process broke off
   */
  <T> T answer(Answer<T> answer) throws IOException {
    ScheduledFuture<?> end = timer.schedule(this::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      T read = answer.read(process);
      refuseTimedOut();
      return read;
    } catch (IOException e) {
      refuseTimedOut();
      throw e;
    } catch (ExecutionException e) {
      refuseTimedOut();
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      end.cancel(false);
    }
  }

  private void refuseTimedOut() throws GitTimeoutException {
    if (hasTimedOut.get()) {
      throw new GitTimeoutException(command, limit);
    }
  }

  private void expire() {
    hasTimedOut.set(true);
    kill();
  }

  /** Ends the process with all that it started, which would keep its streams open. */
  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Ends the process, if it still runs. */
  @Override
  public void close() {
    timer.shutdownNow();
    if (process.isAlive()) {
      kill();
    }
  }
}
