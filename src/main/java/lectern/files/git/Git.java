package lectern.files.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The program {@code git}, run in one folder. It is used rather than a library because it supports
 * every repository format.
 *
 * <p>The repository may be untrusted, and its configuration can name programs. Only commands are
 * run that read objects, references, the index and the names of files: they use no filter, no text
 * conversion and no external diff. Hooks, the monitor of the file system, the pager, fetching and
 * writing to the index are switched off, and the name of a built-in command can't be an alias.
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

  /** Variables that hooks set for their own repository, which may be a different one. */
  private static final List<String> HOOK_VARIABLES =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_COMMON_DIR",
          "GIT_INDEX_FILE",
          "GIT_PREFIX",
          "GIT_OBJECT_DIRECTORY");

  private final Path folder;
  private final List<String> command;

  private Git(Path folder, List<String> command) {
    this.folder = folder.toAbsolutePath();
    this.command = command;
  }

  /** Git in a folder, which refuses repositories that belong to another user. */
  static Git in(Path folder) {
    return new Git(folder, COMMAND);
  }

  /**
   * Git in a folder, regardless of the owner of the repository. Git refuses those of other users
   * because of the programs that they may name, none of which is run here.
   */
  static Git ofAnyOwner(Path folder) {
    List<String> command = new ArrayList<>(COMMAND);
    command.addAll(List.of("-c", "safe.directory=*"));
    return new Git(folder, List.copyOf(command));
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
   * Runs a command that writes little to standard error.
   *
   * @throws NoHistoryException if git isn't installed
   */
  Answer ask(String... arguments) throws NoHistoryException {
    Process process = start(builder(arguments));
    String text = text(process.getInputStream(), StandardCharsets.UTF_8);
    String error = text(process.getErrorStream(), StandardCharsets.UTF_8);
    int end = text.endsWith("\n") ? text.length() - 1 : text.length();
    return new Answer(hasSucceeded(process), text.substring(0, end), error);
  }

  /**
   * Runs a command and returns its standard output.
   *
   * @return empty when it ended with another status than 0
   * @throws NoHistoryException if git isn't installed
   */
  Optional<String> output(Charset charset, String... arguments) throws NoHistoryException {
    Process process = start(arguments);
    String text = text(process.getInputStream(), charset);
    return hasSucceeded(process) ? Optional.of(text) : Optional.empty();
  }

  /**
   * Starts a command.
   *
   * @return the process, whose standard error is discarded
   * @throws NoHistoryException if git isn't installed
   */
  Process start(String... arguments) throws NoHistoryException {
    return start(builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD));
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    HOOK_VARIABLES.forEach(environment::remove);
    environment.put("LC_ALL", "C");
    // A clone without all objects stays without them. Older versions know only the second variable,
    // and without it would run what the repository names for fetching.
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_ALLOW_PROTOCOL", "none");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    return builder;
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

  private static boolean hasSucceeded(Process process) throws NoHistoryException {
    try {
      return process.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoHistoryException("The git command was interrupted.");
    }
  }

  private static String text(InputStream in, Charset charset) throws NoHistoryException {
    try {
      return new String(in.readAllBytes(), charset);
    } catch (IOException e) {
      throw new NoHistoryException("The output of git can't be read; try again.");
    }
  }
}
