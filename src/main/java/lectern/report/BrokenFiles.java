package lectern.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.profile.Level;
import lectern.source.FileContent;
import lectern.source.Limits;
import lectern.source.Problem;
import lectern.source.SourceReader;
import lectern.source.SourceText;

/** The problems of configurations, profiles and baselines as findings in their files. */
public final class BrokenFiles {
  private BrokenFiles() {}

  /** Returns each file with its problems, as errors. */
  public static List<CheckedFile> of(List<Problem> problems) {
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    for (Problem problem : problems) {
      byFile
          .computeIfAbsent(problem.range().file(), file -> new ArrayList<>())
          .add(finding(problem));
    }
    List<CheckedFile> files = new ArrayList<>();
    byFile.forEach((file, found) -> files.add(CheckedFile.about(file, source(file), found)));
    return files;
  }

  /** Returns the problems as text. */
  public static String text(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    TextReport report = new TextReport(TextSettings.PLAIN);
    for (CheckedFile file : of(problems)) {
      text.append(
          report.text(file.source(), FindingLimit.applied(file.findings(), FindingLimit.MOST)));
    }
    return text.toString();
  }

  /** A problem of a configuration or profile, printed like one of a proposal. */
  private static Finding finding(Problem problem) {
    return new Finding(
        "configuration",
        Level.ERROR,
        problem.range(),
        problem.message(),
        problem.remedy(),
        Optional.empty());
  }

  /**
   * The text of a file, read again to show the line. A pipe can't be read again, and a symbolic
   * link may lead to a private file.
   */
  private static Optional<SourceText> source(String file) {
    try {
      Path path = Path.of(file);
      if (!Files.isRegularFile(path)) {
        return Optional.empty();
      }
      SourceReader.Result read = FileContent.ofFound(path, Limits.LARGE);
      return read instanceof SourceReader.Result.Accepted accepted
          ? Optional.of(accepted.source())
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      // The problem is printed all the same, only without its line.
      return Optional.empty();
    }
  }
}
