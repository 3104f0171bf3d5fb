package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.files.FileFinder;
import lectern.source.WorkingTree;

/** {@code --watch}: checks again whenever a file is saved, until the process is ended. */
final class Watching {
  private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

  private Watching() {}

  /**
   * Checks, and again whenever a file that is read is written. A failure of one round is printed
   * and can be repaired before the next. Returns when the thread is interrupted, or nobody reads
   * the findings any more.
   *
   * @param names the files and folders, as named
   * @throws IOException if this system can't watch files
   * @throws UsageException if one of them is standard input
   */
  static void run(List<String> names, Callable<Integer> check, Console console)
      throws IOException, UsageException {
    if (names.contains(Inputs.STANDARD_INPUT)) {
      throw new UsageException("--watch cannot watch standard input; name files or folders.");
    }
    try (Watch watched = new Watch()) {
      while (true) {
        // Before the round, so that no write is missed, and in each round for new folders.
        addAll(names, watched);
        console.out().print(console.outIsTerminal() ? CLEAR : "");
        round(check, console);
        if (console.out().checkError()) {
          return;
        }
        console.err().print("lectern: waiting for changes; press Ctrl-C to stop.\n");
        console.err().flush();
        watched.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void round(Callable<Integer> check, Console console) {
    try {
      check.call();
    } catch (Exception | StackOverflowError e) {
      console.out().flush();
      console.err().print(Failures.text(e, false));
    }
  }

  private static void addAll(List<String> names, Watch watched) throws IOException {
    for (String name : names) {
      Path path = FileFinder.base(name).toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        watched.addTree(path);
      } else {
        watched.addFile(path);
      }
      // A configuration may come or change in any folder above, up to the root of the repository.
      for (Path at = path.getParent(); at != null; at = at.getParent()) {
        watched.add(at);
        if (WorkingTree.isRoot(at)) {
          break;
        }
      }
    }
  }
}
