package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.files.AtomicFileWriter;
import lectern.files.OutputFileException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --output-dir}: a folder for files that a command writes. */
final class OutputFolder implements Arguments {
  private final Argument<String> folder = Argument.text("--output-dir", "FOLDER");

  @Override
  public void addTo(CommandSpec command) {
    folder.addTo(command);
  }

  boolean isGiven() {
    return folder.isGiven();
  }

  /**
   * Returns the folder, which need not exist.
   *
   * @param contents what it is for, such as {@code the listings}
   * @throws IOException if a link on its path leads out of a repository
   * @throws UsageException if it has no name or is a file
   */
  Path path(String contents) throws IOException, UsageException {
    if (folder.get().isEmpty()) {
      throw new UsageException("The folder name is missing after --output-dir.");
    }
    Path path = NamedFile.path(folder.get());
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new UsageException("\"" + path + "\" is a file; name a folder for " + contents + ".");
    }
    AtomicFileWriter.refuseOutside(path);
    return path;
  }

  /**
   * Creates a folder unless it exists.
   *
   * @throws OutputFileException if it can't be created
   */
  static void create(Path folder) throws OutputFileException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw OutputFileException.failed(folder, e);
    }
  }
}
