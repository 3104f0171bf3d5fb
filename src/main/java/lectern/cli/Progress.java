package lectern.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import lectern.source.Input;
import lectern.source.SourceReader;

/**
 * One line on standard error that says how many files are done. It appears when a run takes longer
 * than a second, is written over itself, and is gone before anything else is printed; a person at a
 * terminal sees it, and nobody else.
 */
final class Progress implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 1000;
  private static final long STEP_MILLIS = 200;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream err;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicBoolean shown = new AtomicBoolean();
  private final CountDownLatch end = new CountDownLatch(1);
  private final List<Thread> threads = new ArrayList<>();

  private Progress(PrintStream err, int total) {
    this.err = err;
    this.total = total;
  }

  /**
   * Watches the reading of files from now on.
   *
   * @param files what will be read
   */
  static Progress of(List<Input> files, Console console) {
    Progress progress = new Progress(console.err(), files.size());
    boolean isSeen =
        console.errIsTerminal() && console.environment().getOrDefault("CI", "").isEmpty();
    if (isSeen && files.size() > 1) {
      Thread thread = new Thread(progress::show, "progress");
      thread.setDaemon(true);
      progress.threads.add(thread);
      thread.start();
    }
    return progress;
  }

  /** The same files, which are counted when they are read. */
  List<Input> watched(List<Input> files) {
    if (threads.isEmpty()) {
      return files;
    }
    List<Input> watched = new ArrayList<>();
    for (Input file : files) {
      watched.add(new Counted(file, done));
    }
    return watched;
  }

  /** A file that counts when it is read. */
  private record Counted(Input file, AtomicInteger done) implements Input {
    @Override
    public String name() {
      return file.name();
    }

    @Override
    public String judgedAs() {
      return file.judgedAs();
    }

    @Override
    public boolean mayBeForeign() {
      return file.mayBeForeign();
    }

    @Override
    public SourceReader.Result read() {
      SourceReader.Result result = file.read();
      done.incrementAndGet();
      return result;
    }
  }

  private void show() {
    try {
      long wait = PATIENCE_MILLIS;
      while (!end.await(wait, TimeUnit.MILLISECONDS)) {
        shown.set(true);
        // A file in which only others show something wrong is read again.
        int files = Math.min(done.get(), total);
        err.print(ERASE + "lectern: " + files + " of " + total + " files");
        err.flush();
        wait = STEP_MILLIS;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes the line away. */
  @Override
  public void close() {
    end.countDown();
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    if (shown.get()) {
      err.print(ERASE);
      err.flush();
    }
  }
}
