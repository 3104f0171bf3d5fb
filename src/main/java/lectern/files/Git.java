package lectern.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Asks the program {@code git} about a repository.
 *
 * <p>Only commands are asked that read objects and references. None of them looks at the working
 * tree, so nothing that a stranger's configuration names is run: no filter, no hook, no monitor of
 * the file system, no pager; and a command's own name can't be an alias. The program is asked, and
 * no library, because it alone knows every form in which a repository may be stored.
 */
final class Git {
  private static final List<String> COMMAND =
      List.of("git", "--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false");

  /**
   * A hook sets these for the repository that it runs in, which need not be the one asked about.
   */
  private static final List<String> OF_HOOKS =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY");

  private final Path folder;

  /** Asks in a folder. */
  Git(Path folder) {
    this.folder = folder;
  }

  /**
   * What git said.
   *
   * @param isGood whether it could do what was asked
   * @param text what it wrote, without the line break at the end
   * @param complaint what it wrote to standard error
   */
  record Answer(boolean isGood, String text, String complaint) {}

  /**
   * Asks one thing.
   *
   * @throws NoHistoryException if there is no git
   */
  Answer ask(String... arguments) throws NoHistoryException {
    List<String> command = new ArrayList<>(COMMAND);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    OF_HOOKS.forEach(environment::remove);
    environment.put("LC_ALL", "C");
    // A clone without all objects stays without them: nothing is fetched from anywhere.
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String complaint =
          new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean good = process.waitFor() == 0;
      return new Answer(
          good, text.endsWith("\n") ? text.substring(0, text.length() - 1) : text, complaint);
    } catch (IOException e) {
      throw new NoHistoryException(
          "The program git can't be run, which tells what has changed; install it, or leave"
              + " --changed-since out.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoHistoryException("Asking git was interrupted.");
    }
  }
}
