package lectern.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lectern.programme.book.Chapter;
import lectern.programme.book.Index;
import lectern.programme.book.ListingFormat;
import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Listings in a folder, each in a file of its own. */
final class OutputFolderOption {
  private final OptionSpec folder =
      OptionSpec.builder("--output-dir")
          .paramLabel("FOLDER")
          .type(String.class)
          .description(
              "Write each listing to a file of its own in this folder, and an index of them. What is",
              "there already and has not changed is not touched, and nothing is deleted.")
          .build();

  void addTo(CommandSpec command) {
    command.addOption(folder);
  }

  boolean isAsked() {
    return folder.getValue() != null;
  }

  /**
   * Writes all files and says how many.
   *
   * @param workers who write them
   * @throws IOException if one can't be written
   * @throws UsageException if what is named is a file
   */
  void write(
      String title, List<Chapter> chapters, ListingFormat format, Workers workers, Console console)
      throws IOException, UsageException {
    Path target = NamedFile.path(folder.getValue());
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new UsageException("\"" + target + "\" is a file; name a folder for the listings.");
    }
    Files.createDirectories(target);
    Output output = new Output(console);
    List<Integer> updates =
        workers.each(
            chapters,
            chapter ->
                updateOne(target.resolve(file(chapter.name(), format)), chapter.text(), output));
    int written = updates.stream().mapToInt(Integer::intValue).sum();
    written +=
        update(target.resolve(file("index", format)), Index.print(title, chapters, format), output);
    int all = chapters.size() + 1;
    console
        .err()
        .print(
            "lectern: "
                + chapters.size()
                + (chapters.size() == 1 ? " listing" : " listings")
                + " and an index in \""
                + target
                + "\": "
                + written
                + (written == 1 ? " file" : " files")
                + " written, "
                + (all - written)
                + " unchanged.\n");
  }

  private static String file(String name, ListingFormat format) {
    return name + "." + format.extension();
  }

  private static int updateOne(Path file, String text, Output output) {
    try {
      return update(file, text, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file if that changes it, and counts it. */
  private static int update(Path file, String text, Output output) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return 0;
    }
    output.write(Optional.of(file), text);
    return 1;
  }
}
