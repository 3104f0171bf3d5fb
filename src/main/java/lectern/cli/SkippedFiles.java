package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.output.Printable;

/** Tells about YAML files that were met in a folder and are no proposals. */
final class SkippedFiles {
  private static final int NAMED = 3;

  private SkippedFiles() {}

  /** Removes those files from checked ones and returns their names. */
  static List<String> takeFrom(List<CheckedFile> checked) {
    List<String> names = new ArrayList<>();
    for (CheckedFile file : checked) {
      if (file.isForeign()) {
        names.add(file.name());
      }
    }
    checked.removeIf(CheckedFile::isForeign);
    return names;
  }

  /** Prints one line, if there are any. */
  static void print(List<String> skipped, Console console) {
    List<String> names = new ArrayList<>();
    for (String name : skipped) {
      names.add("\"" + Printable.line(name) + "\"");
    }
    if (names.isEmpty()) {
      return;
    }
    String listed = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    console
        .err()
        .print(
            "lectern: left out "
                + (names.size() == 1
                    ? "1 YAML file that is"
                    : names.size() + " YAML files that are")
                + " no proposal: "
                + listed
                + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "")
                + "; exclude what never is one in lectern.yaml, or name it to have it checked.\n");
  }
}
