package lectern.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository made by the program git in a folder of its own, untouched by anybody's settings. */
public final class GitRepository {
  private final Path root;

  private GitRepository(Path root) {
    this.root = root;
  }

  /** A new one, on the branch main. */
  public static GitRepository in(Path root) {
    try {
      GitRepository made = new GitRepository(Files.createDirectories(root));
      made.git("init", "--quiet", "--initial-branch=main");
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder that one command of git made, such as a clone. */
  public static GitRepository at(Path root) {
    return new GitRepository(root);
  }

  /** Its root. */
  public Path root() {
    return root;
  }

  /** The path of something in it. */
  public String path(String name) {
    return root.resolve(name).toString();
  }

  /** Writes a file. */
  public Path write(String name, String text) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits all that there is. */
  public void commit() {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message=state");
  }

  /** Runs git in it and returns what it prints; fails the test where git does. */
  public String git(String... arguments) {
    return run(0, arguments);
  }

  /** The same where git may end with another status than 0. */
  public String run(int allowed, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@example.org",
                "-c",
                "protocol.file.allow=always"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      if (status != 0 && status != allowed) {
        throw new AssertionError(command + " ended with " + status + ":\n" + text);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
