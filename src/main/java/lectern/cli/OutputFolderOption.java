package lectern.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import lectern.files.AtomicFileWriter;
import lectern.output.Printable;
import lectern.programme.book.Chapter;
import lectern.programme.book.Index;
import lectern.programme.book.ListingPrinter;
import lectern.session.Plural;
import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --output-dir}: a folder for listings, each in a file of its own. */
final class OutputFolderOption implements Arguments {
  private final OutputFolder folder = new OutputFolder();

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
   * @param read the files that were read, none of which is replaced
   * @throws IOException if the folder can't be written
   * @throws UncheckedIOException if a file can't be written
   * @throws UsageException if the folder is a file, or a listing would replace an input
   */
  void write(
      String title,
      List<Chapter> chapters,
      ListingPrinter printer,
      ReadFiles read,
      Workers workers,
      Console console)
      throws IOException, UsageException {
    Path target = folder.path("the listings");
    // A template with a mistake leaves nothing half written.
    String index = Index.print(title, chapters, printer);
    OutputFolder.create(target);
    String extension = "." + printer.format().extension();
    read.refuse(target.resolve("index" + extension));
    for (Chapter chapter : chapters) {
      read.refuse(target.resolve(chapter.name() + extension));
    }
    long written =
        workers
            .each(chapters, chapter -> update(target, chapter.name() + extension, chapter.text()))
            .stream()
            .filter(changed -> changed)
            .count();
    written += update(target, "index" + extension, index) ? 1 : 0;
    console
        .err()
        .print(
            "lectern: "
                + Plural.of(chapters.size(), "listing")
                + " and an index in \""
                + Printable.line(target.toString())
                + "\": "
                + Plural.of(written, "file")
                + " written, "
                + (chapters.size() + 1 - written)
                + " unchanged.\n");
  }

  /** Writes a file if that changes it, and returns whether it did. */
  private static boolean update(Path folder, String name, String text) {
    try {
      return AtomicFileWriter.update(folder, name, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
