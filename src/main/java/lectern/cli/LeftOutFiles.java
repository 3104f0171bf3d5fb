package lectern.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.output.Printable;
import lectern.profile.Level;
import lectern.session.Plural;

/** The lines about files of which something could not be read and is missing in an output. */
final class LeftOutFiles {
  private LeftOutFiles() {}

  /** Prints a line for each file, and how many there are, and returns the exit status. */
  static int print(List<CheckedFile> files, Console console) {
    if (files.isEmpty()) {
      return ExitStatus.OK;
    }
    StringBuilder text = new StringBuilder();
    for (CheckedFile file : files) {
      boolean isPart = !file.checkedAs().isEmpty();
      text.append("lectern: left out ")
          .append(isPart ? "part of \"" : "\"")
          .append(Printable.line(file.name()))
          .append("\", which cannot be read")
          .append(reason(file))
          .append(command(file.name()))
          .append(".\n");
    }
    if (files.size() > 1) {
      text.append("lectern: ")
          .append(Plural.of(files.size(), "file"))
          .append(" left out, wholly or in part.\n");
    }
    console.err().print(text);
    return ExitStatus.FINDINGS;
  }

  /** The first error, with its line. */
  private static String reason(CheckedFile file) {
    for (Finding finding : file.findings()) {
      if (finding.level() == Level.ERROR) {
        String message = Printable.line(finding.message());
        String sentence =
            message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        return " (line " + finding.range().start().line() + ": " + sentence + ")";
      }
    }
    return "";
  }

  /** The command that reports all, for a file that is on disk. */
  private static String command(String name) {
    try {
      if (!Files.exists(Path.of(name))) {
        return "";
      }
    } catch (InvalidPathException e) {
      return "";
    }
    return "; run \"lectern check " + Printable.line(quoted(name)) + "\"";
  }

  /** A name as a shell reads it. */
  private static String quoted(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c) && "/._-:+@".indexOf(c) < 0) {
        return "'" + name.replace("'", "'\\''") + "'";
      }
    }
    return name;
  }
}
