package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.report.RuleCounts;
import lectern.report.Style;
import lectern.session.Workers;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How findings are printed, and where. */
final class Reports {
  private final OptionSpec formats =
      OptionSpec.builder("--output-format")
          .paramLabel("FORMAT")
          .type(String[].class)
          .completionCandidates(EnumOption.of(OutputFormat.values()))
          .description(
              "How findings are printed, and where: ${COMPLETION-CANDIDATES}.",
              "FORMAT=FILE prints them to a file, FORMAT to standard output. Can be given several times.",
              "Default: github in GitHub Actions, where GITHUB_ACTIONS is true, and then github-summary",
              "is added to the file that GITHUB_STEP_SUMMARY names; text everywhere else.")
          .build();

  private final OptionSpec statistics =
      Usage.flag("--statistics", "Print how often each rule found something instead.");

  void addTo(CommandSpec command) {
    command.addOption(formats).addOption(statistics);
  }

  /**
   * Refuses what can't be printed as asked, before anything is read.
   *
   * @throws UsageException with what is wrong
   */
  void refuseSenseless() throws IOException, UsageException {
    if (named().isPresent()) {
      ReportTarget.of(named().get());
    }
  }

  /**
   * Prints all reports that are asked for.
   *
   * @param style of standard output
   * @param workers who write the parts of a long report
   * @throws IOException if a file can't be written
   * @throws UsageException if a report would replace a file that was checked
   */
  void print(List<CheckedFile> checked, Style style, Workers workers, Console console)
      throws IOException, UsageException {
    Optional<OutputFormat> printed = Optional.empty();
    if (named().isPresent()) {
      List<ReportTarget> targets = ReportTarget.of(named().get());
      ReportTarget.refuseChecked(targets, checked);
      for (ReportTarget target : targets) {
        if (target.file().isPresent()) {
          write(target, checked, workers, console);
        } else {
          printed = Optional.of(target.format());
        }
      }
    } else if (isInGitHubActions(console.environment())) {
      summarize(checked, workers, console);
      printed = Optional.of(OutputFormat.GITHUB);
    } else {
      printed = Optional.of(OutputFormat.TEXT);
    }
    if (statistics.getValue()) {
      console.out().print(RuleCounts.text(checked));
    } else if (printed.isPresent()) {
      printed.get().report(style, workers).write(checked, console.out());
    }
  }

  private Optional<String[]> named() {
    return Optional.ofNullable(formats.getValue());
  }

  private static void write(
      ReportTarget target, List<CheckedFile> checked, Workers workers, Console console)
      throws IOException {
    StringBuilder text = new StringBuilder();
    target.format().report(Style.PLAIN, workers).write(checked, text);
    new Output(console).write(target.file(), text.toString());
  }

  private static boolean isInGitHubActions(Map<String, String> environment) {
    return environment.getOrDefault("GITHUB_ACTIONS", "").equals("true");
  }

  /** Adds to the summary of a step. Nobody asked for it by name, so that it fails no run. */
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
