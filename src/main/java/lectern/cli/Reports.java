package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.config.BrokenConfigurationException;
import lectern.files.AtomicFileWriter;
import lectern.files.OutputFileException;
import lectern.report.BrokenFiles;
import lectern.report.FindingCounts;
import lectern.report.FindingLimit;
import lectern.report.RuleCounts;
import lectern.report.TextSettings;
import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --output-format} and {@code --statistics}: the reports of a check and where they go. */
final class Reports implements Arguments {
  private final Argument<String[]> formats =
      Argument.texts("--output-format", "FORMAT", Argument.words(OutputFormat.values()));

  private final Argument<Boolean> statistics = Argument.flag("--statistics");

  @Override
  public void addTo(CommandSpec command) {
    formats.addTo(command);
    statistics.addTo(command);
  }

  /**
   * Checks the formats and files before any file is read.
   *
   * @throws UsageException if a report can't be printed as requested
   */
  void validate() throws IOException, UsageException {
    ReportTarget.of(Argument.all(formats));
  }

  /**
   * Prints all requested reports.
   *
   * @param read the files that were read, none of which is replaced
   * @param settings the settings of standard output for the formats that people read
   * @param workers the threads that format the parts of a long report
   * @throws IOException if a file can't be written
   * @throws UsageException if a report would replace a file that was read
   */
  void print(
      List<CheckedFile> checked,
      ReadFiles read,
      TextSettings settings,
      Workers workers,
      Console console)
      throws IOException, UsageException {
    List<CheckedFile> reported = FindingLimit.applied(checked);
    Optional<OutputFormat> printed = writeFiles(reported, read, workers, console);
    if (statistics.get()) {
      console.out().print(RuleCounts.text(checked));
    } else if (printed.isPresent()) {
      printed.get().report(settings, workers).write(reported, console.out());
      if (printed.get() == OutputFormat.CONCISE && settings.summary()) {
        printIfClean(checked, console);
      }
    }
    if (isOnGitHub(console)) {
      summarize(reported, workers, console);
    }
  }

  /**
   * Prints the problems of configurations as findings in all requested formats. The text that
   * people read goes to standard error, where other commands print it too.
   *
   * @param read the files that were read, none of which is replaced
   * @throws IOException if a file can't be written
   * @throws UsageException if a report would replace a file that was read
   */
  void printBroken(BrokenConfigurationException broken, ReadFiles read, Console console)
      throws IOException, UsageException {
    List<CheckedFile> files = FindingLimit.applied(BrokenFiles.of(broken.problems()));
    Optional<OutputFormat> printed = writeFiles(files, read, Workers.ALONE, console);
    if (printed.isEmpty() || printed.get() == OutputFormat.TEXT) {
      console.err().print(BrokenFiles.text(broken.problems()));
      return;
    }
    printed.get().report(TextSettings.PLAIN, Workers.ALONE).write(files, console.out());
    if (isOnGitHub(console)) {
      summarize(files, Workers.ALONE, console);
    }
    console.err().print("lectern: the configuration is invalid; no file was checked.\n");
  }

  /** Writes the reports that go to files, and returns the format for standard output. */
  private Optional<OutputFormat> writeFiles(
      List<CheckedFile> reported, ReadFiles read, Workers workers, Console console)
      throws IOException, UsageException {
    if (isOnGitHub(console)) {
      return Optional.of(OutputFormat.GITHUB);
    }
    if (!formats.isGiven()) {
      return Optional.of(OutputFormat.TEXT);
    }
    Optional<OutputFormat> printed = Optional.empty();
    List<ReportTarget> targets = ReportTarget.of(Argument.all(formats));
    ReportTarget.refuseRead(targets, read);
    for (ReportTarget target : targets) {
      if (target.file().isPresent()) {
        StringBuilder text = new StringBuilder();
        target.format().report(TextSettings.PLAIN, workers).write(reported, text);
        AtomicFileWriter.write(target.file().get(), text.toString());
      } else {
        printed = Optional.of(target.format());
      }
    }
    return printed;
  }

  /** Prints the summary to standard error if there are no findings, where it disturbs no parser. */
  private static void printIfClean(List<CheckedFile> checked, Console console) {
    FindingCounts counts = FindingCounts.of(checked);
    if (counts.findings() == 0) {
      console.err().print("lectern: " + counts.sentence() + "\n");
    }
  }

  /** Returns whether it runs in GitHub Actions and no other format is requested. */
  private boolean isOnGitHub(Console console) {
    return !formats.isGiven()
        && console.environment().getOrDefault("GITHUB_ACTIONS", "").equals("true");
  }

  /** Appends to the summary of a step, after the annotations, which are printed in any case. */
  private static void summarize(List<CheckedFile> checked, Workers workers, Console console)
      throws IOException {
    String name = console.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (name.isEmpty()) {
      return;
    }
    // The file may end in the middle of a line.
    StringBuilder text = new StringBuilder("\n");
    OutputFormat.GITHUB_SUMMARY.report(TextSettings.PLAIN, workers).write(checked, text);
    Path file = NamedFile.path(name);
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw OutputFileException.failed(file, e);
    }
  }
}
