package lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import lectern.source.Input;
import lectern.source.SourceReader;

/**
 * A progress line on standard error: the number of files read so far. It is shown on a terminal
 * only, once a run takes longer than a second, and is erased before anything else is printed.
 */
final class Progress {
  private static final long PATIENCE_MILLIS = 1000;
  private static final long STEP_MILLIS = 200;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream err;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);

  private Progress(PrintStream err, int total) {
    this.err = err;
    this.total = total;
  }

  /** Work that reads files. */
  interface Work<R> {
    R on(List<Input> files) throws IOException;
  }

  /**
   * Does work on files and shows its progress.
   *
   * @param work reads the files that it is given
   */
  static <R> R during(List<Input> files, Console console, Work<R> work) throws IOException {
    boolean isSeen =
        console.errIsTerminal() && console.environment().getOrDefault("CI", "").isEmpty();
    if (!isSeen || files.size() < 2) {
      return work.on(files);
    }
    Progress progress = new Progress(console.err(), files.size());
    Thread thread = new Thread(progress::show, "progress");
    thread.setDaemon(true);
    thread.start();
    try {
      List<Input> counted = new ArrayList<>();
      files.forEach(file -> counted.add(new Counted(file, progress.done)));
      return work.on(counted);
    } finally {
      progress.end.countDown();
      join(thread);
    }
  }

  /** A file that is counted when it is read. */
  private record Counted(Input file, AtomicInteger done) implements Input {
    @Override
    public String name() {
      return file.name();
    }

    @Override
    public String settingsPath() {
      return file.settingsPath();
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
      if (end.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        return;
      }
      do {
        // A file whose findings only appear beside other files is read twice.
        int files = Math.min(done.get(), total);
        err.print(ERASE + "lectern: " + files + " of " + total + " files");
        err.flush();
      } while (!end.await(STEP_MILLIS, TimeUnit.MILLISECONDS));
      err.print(ERASE);
      err.flush();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
