package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.report.FindingLimit;
import lectern.report.RuleCounts;
import lectern.report.Style;
import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --output-format} and {@code --statistics}: the reports of a check and where they go. */
final class Reports implements Arguments {
  private final Argument<String[]> formats =
      Argument.texts(
          "--output-format",
          "FORMAT",
          Argument.words(OutputFormat.values()),
          "How findings are printed, and where: ${COMPLETION-CANDIDATES}.",
          "FORMAT=FILE prints them to a file, FORMAT to standard output. Can be given several times.",
          "Default: github in GitHub Actions, where GITHUB_ACTIONS is true, and then github-summary",
          "is added to the file that GITHUB_STEP_SUMMARY names; text everywhere else.");

  private final Argument<Boolean> statistics =
      Argument.flag("--statistics", "Print how often each rule found something instead.");

  @Override
  public void addTo(CommandSpec command) {
    Usage.add(command, formats, statistics);
  }

  /**
   * Checks the formats and files before any file is read.
   *
   * @throws UsageException if a report can't be printed as asked
   */
  void validate() throws IOException, UsageException {
    ReportTarget.of(Argument.all(formats));
  }

  /**
   * Prints all reports that are asked for.
   *
   * @param style the style of standard output
   * @param workers the threads that print the parts of a long report
   * @throws IOException if a file can't be written
   * @throws UsageException if a report would replace a file that was checked
   */
  void print(List<CheckedFile> checked, Style style, Workers workers, Console console)
      throws IOException, UsageException {
    List<CheckedFile> reported = FindingLimit.applied(checked);
    Optional<OutputFormat> printed = Optional.empty();
    if (formats.isGiven()) {
      List<ReportTarget> targets = ReportTarget.of(Argument.all(formats));
      ReportTarget.refuseChecked(targets, checked);
      for (ReportTarget target : targets) {
        if (target.file().isPresent()) {
          StringBuilder text = new StringBuilder();
          target.format().report(Style.PLAIN, workers).write(reported, text);
          OutputFile.replace(target.file().get(), text.toString());
        } else {
          printed = Optional.of(target.format());
        }
      }
    } else if (isInGitHubActions(console.environment())) {
      summarize(reported, workers, console);
      printed = Optional.of(OutputFormat.GITHUB);
    } else {
      printed = Optional.of(OutputFormat.TEXT);
    }
    if (statistics.get()) {
      console.out().print(RuleCounts.text(checked));
    } else if (printed.isPresent()) {
      printed.get().report(style, workers).write(reported, console.out());
    }
  }

  private static boolean isInGitHubActions(Map<String, String> environment) {
    return environment.getOrDefault("GITHUB_ACTIONS", "").equals("true");
  }

  /** Appends to the summary of a step. It was not asked for by name, so that it fails no run. */
  private static void summarize(List<CheckedFile> checked, Workers workers, Console console)
      throws IOException {
    String name = console.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (name.isEmpty()) {
      return;
    }
    // What is in the file already may end in the middle of a line.
    StringBuilder text = new StringBuilder("\n");
    OutputFormat.GITHUB_SUMMARY.report(Style.PLAIN, workers).write(checked, text);
    try {
      Files.writeString(
          NamedFile.path(name), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      console.err().print("lectern: The step summary can't be written.\n");
    }
  }
}
