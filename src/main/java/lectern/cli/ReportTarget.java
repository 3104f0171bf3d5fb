package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.fields.Values;
import lectern.source.Suggestion;

/**
 * A report that is asked for.
 *
 * @param file where it is written; standard output where there is none
 */
record ReportTarget(OutputFormat format, Optional<Path> file) {

  /**
   * The reports that words such as {@code text} and {@code sarif=report.sarif} ask for.
   *
   * @throws UsageException if not all of them can be had
   */
  static List<ReportTarget> of(String[] words) throws IOException, UsageException {
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
      throw new UsageException("There is no file in \"" + word + "\".");
    }
    Path file = NamedFile.file(name, "the report to write").toAbsolutePath().normalize();
    if (!Files.isDirectory(file.resolveSibling(""))) {
      throw new UsageException("\"" + name + "\" can't be written: there is no such folder.");
    }
    return new ReportTarget(format, Optional.of(file));
  }

  private static OutputFormat format(String word) throws UsageException {
    for (OutputFormat format : OutputFormat.values()) {
      if (Values.word(format).equals(word)) {
        return format;
      }
    }
    List<String> words = EnumOption.of(OutputFormat.values());
    throw new UsageException(
        "There is no output format \""
            + word
            + "\"; "
            + Suggestion.nearest(word, words)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("choose one of: " + String.join(", ", words) + "."));
  }

  private void refuseSamePlace(ReportTarget other) throws UsageException {
    if (!file.equals(other.file)) {
      return;
    }
    if (file.isPresent()) {
      throw new UsageException(
          "Two reports would be written to \"" + file.get() + "\"; name a file for each.");
    }
    String word = Values.word(format);
    throw new UsageException(
        "Two reports would go to standard output; write one to a file, such as \""
            + word
            + "=FILE\".");
  }

  /**
   * Refuses to replace what was only to be checked.
   *
   * @throws UsageException if a report would be written to a file that was checked
   */
  static void refuseChecked(List<ReportTarget> targets, List<CheckedFile> checked)
      throws UsageException {
    for (CheckedFile one : checked) {
      Optional<Path> path = path(one.name());
      for (ReportTarget target : targets) {
        if (path.isPresent() && target.file.equals(path)) {
          throw new UsageException(
              "\"" + one.name() + "\" was checked; a report must not replace it.");
        }
      }
    }
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
