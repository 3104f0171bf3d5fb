package lectern.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import lectern.programme.book.Chapter;
import lectern.programme.book.Index;
import lectern.programme.book.ListingFormat;
import lectern.session.Plural;
import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --output-dir}: a folder for listings, each in a file of its own. */
final class OutputFolderOption implements Arguments {
  private final Argument<String> folder = Argument.text("--output-dir", "FOLDER");

  @Override
  public void addTo(CommandSpec command) {
    folder.addTo(command);
  }

  boolean isGiven() {
    return folder.isGiven();
  }

  /**
   * Writes all listings with their index, and prints how many files that changed.
   *
   * @throws IOException if the folder can't be written
   * @throws UncheckedIOException if a file can't be written
   * @throws UsageException if the folder is a file
   */
  void write(
      String title, List<Chapter> chapters, ListingFormat format, Workers workers, Console console)
      throws IOException, UsageException {
    Path target = NamedFile.path(folder.get());
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new UsageException("\"" + target + "\" is a file; name a folder for the listings.");
    }
    Files.createDirectories(target);
    String extension = "." + format.extension();
    long written =
        workers
            .each(
                chapters,
                chapter -> update(target.resolve(chapter.name() + extension), chapter.text()))
            .stream()
            .filter(changed -> changed)
            .count();
    String index = Index.print(title, chapters, format);
    written += update(target.resolve("index" + extension), index) ? 1 : 0;
    console
        .err()
        .print(
            "lectern: "
                + Plural.of(chapters.size(), "listing")
                + " and an index in \""
                + target
                + "\": "
                + Plural.of(written, "file")
                + " written, "
                + (chapters.size() + 1 - written)
                + " unchanged.\n");
  }

  /** Writes a file if that changes it, and returns whether it did. */
  private static boolean update(Path file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.isRegularFile(file)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return false;
      }
      OutputFile.replace(file, text);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
