package lectern.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A repository of proposals in a folder of its own, for tests. */
final class Repository {
  private final Path root;

  /** An empty one. */
  Repository(Path folder) {
    this.root = folder.resolve("repository");
    create(root.resolve(".git"));
  }

  /** Writes a file and returns its path. */
  String file(String name, String... lines) {
    Path file = root.resolve(name);
    create(file.getParent());
    try {
      return Files.writeString(file, String.join("\n", lines) + "\n").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes its configuration. */
  void configure(String... lines) {
    file("lectern.yaml", lines);
  }

  /** The path of something in it. */
  String path(String name) {
    return root.resolve(name).toString();
  }

  /** The path of all of it. */
  String path() {
    return root.toString();
  }

  /** What a command prints to standard output, with paths from the root of the repository. */
  String out(int status, String... args) {
    TestConsole console = new TestConsole();
    int ended = console.run(args);
    if (ended != status) {
      throw new AssertionError("Ended with " + ended + ":\n" + console.out() + console.err());
    }
    return console.out().replace(root + File.separator, "").replace(root.toString(), ".");
  }

  /** What {@code check} prints. */
  String check(int status, String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "check";
    System.arraycopy(args, 0, all, 1, args.length);
    return out(status, all);
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
