package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Values;

/**
 * A report to print.
 *
 * @param file the file it is written to; empty for standard output
 */
record ReportTarget(OutputFormat format, Optional<Path> file) {

  /**
   * Returns the reports for values such as {@code text} and {@code sarif=report.sarif}.
   *
   * @throws UsageException if not all of them can be printed
   */
  static List<ReportTarget> of(List<String> words) throws IOException, UsageException {
    List<ReportTarget> targets = new ArrayList<>();
    for (String word : words) {
      ReportTarget target = of(word);
      for (ReportTarget other : targets) {
        target.refuseSamePlace(other);
      }
      targets.add(target);
    }
    return targets;
  }

  private static ReportTarget of(String word) throws IOException, UsageException {
    int sign = word.indexOf('=');
    if (sign < 0) {
      return new ReportTarget(format(word), Optional.empty());
    }
    OutputFormat format = format(word.substring(0, sign));
    String name = word.substring(sign + 1);
    if (name.isEmpty()) {
      throw new UsageException(
          "The file name is missing in \"" + word + "\"; write \"" + word + "FILE\".");
    }
    Path file = NamedFile.file(name, "the report to write").normalize();
    if (!Files.isDirectory(file.toAbsolutePath().resolveSibling(""))) {
      throw new UsageException("\"" + name + "\" cannot be written: there is no such folder.");
    }
    return new ReportTarget(format, Optional.of(file));
  }

  private static OutputFormat format(String word) throws UsageException {
    for (OutputFormat format : OutputFormat.values()) {
      if (Values.word(format).equals(word)) {
        return format;
      }
    }
    List<String> words = Argument.words(OutputFormat.values());
    throw UsageException.unknown(
        "output format \"" + word + "\"",
        word,
        words,
        "choose one of: " + String.join(", ", words) + ".");
  }

  private Optional<Path> place() {
    return file.map(path -> path.toAbsolutePath().normalize());
  }

  private void refuseSamePlace(ReportTarget other) throws UsageException {
    Optional<Object> key = file.flatMap(ReadFiles::key);
    boolean isSameFile = key.isPresent() && key.equals(other.file.flatMap(ReadFiles::key));
    if (!isSameFile && !place().equals(other.place())) {
      return;
    }
    if (file.isPresent()) {
      throw new UsageException(
          "Two reports would be written to \""
              + file.get()
              + "\"; choose a different file for one of them.");
    }
    String word = Values.word(format);
    throw new UsageException(
        "Two reports would be written to standard output; write one to a file with \""
            + word
            + "=FILE\".");
  }

  /**
   * Checks that no report replaces a file that was read.
   *
   * @throws UsageException if one does
   */
  static void refuseRead(List<ReportTarget> targets, ReadFiles read) throws UsageException {
    for (ReportTarget target : targets) {
      if (target.file.isPresent()) {
        read.refuse(target.file.get());
      }
    }
  }
}
