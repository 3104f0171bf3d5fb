package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.files.AtomicFileWriter;
import lectern.session.Plural;
import lectern.source.FileContent;

/** Proposals that a command changes: each is written as a whole, or stays as it was. */
final class RewrittenFiles {
  private final Console console;
  private int changes;
  private int files;
  private boolean isWhole = true;

  RewrittenFiles(Console console) {
    this.console = console;
  }

  /**
   * Refuses pipes and devices, to which nothing can be written back.
   *
   * @param option the option that changes files
   */
  static void validate(List<String> names, String option) throws IOException, UsageException {
    for (String name : names) {
      Path path = NamedFile.path(name);
      boolean isSpecial =
          Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
      if (isSpecial || FileContent.isHandedOver(path)) {
        throw new UsageException(
            option + " cannot change \"" + name + "\", which is a pipe or device; name a file.");
      }
    }
  }

  /** Writes another text to a file, or prints why that can't be done. */
  void write(String name, String text, int changesInIt) {
    try {
      AtomicFileWriter.rewrite(Path.of(name), text);
      changes += changesInIt;
      files++;
    } catch (IOException e) {
      console.err().print(Failures.text(e, false));
      isWhole = false;
    }
  }

  /** Returns the number of files that were written. */
  int count() {
    return files;
  }

  /** Returns whether all files could be written. */
  boolean isWhole() {
    return isWhole;
  }

  /** Prints what was done, if anything was: {@code fixed 3 findings in 2 files}. */
  void printSummary(String verb, String noun, String preposition) {
    if (files > 0) {
      console
          .err()
          .print(
              "lectern: "
                  + verb
                  + " "
                  + Plural.of(changes, noun)
                  + " "
                  + preposition
                  + " "
                  + Plural.of(files, "file")
                  + ".\n");
    }
  }
}
