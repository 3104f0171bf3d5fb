package lectern.files.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;

/**
 * The program {@code git}, run in one folder. It is used rather than a library because it supports
 * every repository format.
 *
 * <p>The repository may be untrusted, and its configuration can name programs. Only commands are
 * run that read objects, references, the index, the names of files and addresses of remotes: they
 * use no filter, no text conversion and no external diff. Hooks, the monitor of the file system,
 * the pager, fetching and writing to the index are switched off, and the name of a built-in command
 * can't be an alias.
 */
final class Git {
  private static final List<String> COMMAND =
      List.of(
          "git",
          "--no-pager",
          "--no-optional-locks",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "core.untrackedCache=false",
          "-c",
          "submodule.recurse=false");

  /** The time for one answer; listing the files of a large repository takes a few seconds. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /**
   * The variables of git that stay: the user's own settings. A hook sets others for its repository,
   * which need not be the one asked about.
   */
  private static final List<String> KEPT_VARIABLES =
      List.of("GIT_CONFIG", "GIT_EXEC_PATH", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS");

  private static final int MOST_ERROR_BYTES = 1 << 16;

  private final Path folder;
  private final List<String> command;
  private final Duration limit;
  private final Optional<Path> index;

  /**
   * Makes a program.
   *
   * @param command its words before those of each command
   * @param limit the time for one answer
   */
  Git(Path folder, List<String> command, Duration limit) {
    this(folder, command, limit, Optional.empty());
  }

  private Git(Path folder, List<String> command, Duration limit, Optional<Path> index) {
    this.folder = folder.toAbsolutePath();
    this.command = List.copyOf(command);
    this.limit = limit;
    this.index = index;
  }

  /** Returns the same program with another file as index. */
  Git withIndex(Path file) {
    return new Git(folder, command, limit, Optional.of(file.toAbsolutePath()));
  }

  /** Git in a folder, which refuses repositories that belong to another user. */
  static Git in(Path folder) {
    return new Git(folder, COMMAND, LIMIT);
  }

  /**
   * Git in a folder, regardless of the owner of the repository. Git refuses those of other users
   * because of the programs that they may name, none of which is run here.
   */
  static Git ofAnyOwner(Path folder) {
    List<String> command = new ArrayList<>(COMMAND);
    command.addAll(List.of("-c", "safe.directory=*"));
    return new Git(folder, command, LIMIT);
  }

  /**
   * The result of one command.
   *
   * @param isGood whether it ended with status 0
   * @param text its standard output, without the line break at the end
   * @param error its standard error
   */
  record Answer(boolean isGood, String text, String error) {}

  /**
   * Runs a command.
   *
   * @throws NoHistoryException if git isn't installed
   * @throws GitTimeoutException if it did not end in time
   */
  Answer ask(String... arguments) throws NoHistoryException, GitTimeoutException {
    try (GitProcess running = watched(start(builder(arguments)), arguments)) {
      return running.answer(
          process -> {
            FutureTask<String> error = new FutureTask<>(() -> error(process.getErrorStream()));
            daemon(error).start();
            process.getOutputStream().close();
            String text = text(process.getInputStream(), StandardCharsets.UTF_8);
            int end = text.endsWith("\n") ? text.length() - 1 : text.length();
            return new Answer(process.waitFor() == 0, text.substring(0, end), error.get());
          });
    } catch (GitTimeoutException e) {
      throw e;
    } catch (IOException e) {
      throw brokenOff();
    }
  }

  /**
   * Runs a command and returns its standard output.
   *
   * @return empty when it ended with another status than 0
   * @throws NoHistoryException if git isn't installed
   * @throws GitTimeoutException if it did not end in time
   */
  Optional<String> output(Charset charset, String... arguments)
      throws NoHistoryException, GitTimeoutException {
    try (GitProcess running = start(arguments)) {
      return running.answer(
          process -> {
            process.getOutputStream().close();
            String text = text(process.getInputStream(), charset);
            return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
          });
    } catch (GitTimeoutException e) {
      throw e;
    } catch (IOException e) {
      throw brokenOff();
    }
  }

  /**
   * Starts a command.
   *
   * @return the process, whose standard error is discarded
   * @throws NoHistoryException if git isn't installed
   */
  GitProcess start(String... arguments) throws NoHistoryException {
    return watched(
        start(builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD)), arguments);
  }

  private GitProcess watched(Process process, String... arguments) {
    return new GitProcess(process, arguments[0], limit);
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(Git::isOfHook);
    environment.put("LC_ALL", "C");
    // A clone without all objects stays without them. Older versions know only the second variable,
    // and without it would run what the repository names for fetching.
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_ALLOW_PROTOCOL", "none");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    index.ifPresent(file -> environment.put("GIT_INDEX_FILE", file.toString()));
    return builder;
  }

  private static boolean isOfHook(String variable) {
    for (String kept : KEPT_VARIABLES) {
      if (variable.startsWith(kept)) {
        return false;
      }
    }
    return variable.startsWith("GIT_");
  }

  private static Process start(ProcessBuilder builder) throws NoHistoryException {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new NoHistoryException(
          "Git can't be run, but is required to read revisions; install it, or don't use a"
              + " revision.");
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "git-error");
    thread.setDaemon(true);
    return thread;
  }

  /** The beginning of the standard error; the rest is read too, or the process would wait. */
  private static String error(InputStream in) throws IOException {
    byte[] kept = in.readNBytes(MOST_ERROR_BYTES);
    in.transferTo(OutputStream.nullOutputStream());
    return new String(kept, StandardCharsets.UTF_8);
  }

  private static String text(InputStream in, Charset charset) throws IOException {
    return new String(in.readAllBytes(), charset);
  }

  private static NoHistoryException brokenOff() {
    return new NoHistoryException("git ended unexpectedly; try again.");
  }
}
