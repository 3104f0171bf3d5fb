package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.files.FileFinder;
import lectern.source.WorkingTree;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --watch}: checks again whenever a file is saved, until the process is ended. */
final class Watching implements Arguments {
  private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

  private final Argument<Boolean> watch =
      Argument.flag("--watch", "Check again whenever a file is saved, until Ctrl-C.");

  /** A check of all files. */
  interface Round {
    void check() throws Exception;
  }

  @Override
  public void addTo(CommandSpec command) {
    watch.addTo(command);
  }

  boolean isGiven() {
    return watch.get();
  }

  /**
   * Checks, and again whenever a file that is read is written. A failure of one round is printed
   * and may be repaired while the next is waited for. Returns when the thread is interrupted.
   *
   * @param names the files and folders, as named
   * @throws IOException if this system can't watch
   * @throws UsageException if one of them is standard input
   */
  void run(List<String> names, Round round, Console console) throws IOException, UsageException {
    if (names.contains(Inputs.STANDARD_INPUT)) {
      throw new UsageException(
          "--watch can't wait for standard input to change; name files or folders.");
    }
    try (Watch watched = new Watch()) {
      while (true) {
        // Before the round, so that no write is missed, and in each round for new folders.
        addAll(names, watched);
        console.out().print(console.outIsTerminal() ? CLEAR : "");
        check(round, console);
        console.out().flush();
        console.err().print("lectern: waiting for a change; Ctrl-C ends.\n");
        console.err().flush();
        watched.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void check(Round round, Console console) {
    try {
      round.check();
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
