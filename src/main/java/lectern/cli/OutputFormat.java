package lectern.cli;

import java.nio.file.Path;
import lectern.report.ConciseReport;
import lectern.report.JsonLinesReport;
import lectern.report.JsonReport;
import lectern.report.Report;
import lectern.report.TextReport;
import lectern.report.TextSettings;
import lectern.report.exchange.AzureReport;
import lectern.report.exchange.CheckstyleReport;
import lectern.report.exchange.GitHubReport;
import lectern.report.exchange.GitHubSummary;
import lectern.report.exchange.GitLabReport;
import lectern.report.exchange.JunitReport;
import lectern.report.exchange.RdjsonReport;
import lectern.report.exchange.SarifReport;
import lectern.report.exchange.SourceRoot;
import lectern.report.exchange.TeamCityReport;
import lectern.session.Workers;
import lectern.source.WorkingTree;

/** A format of findings. */
enum OutputFormat {
  TEXT,
  CONCISE,
  JSON,
  JSONL,
  GITHUB,
  GITHUB_SUMMARY,
  GITLAB,
  AZURE,
  TEAMCITY,
  SARIF,
  RDJSON,
  CHECKSTYLE,
  JUNIT;

  /**
   * Returns the report of this format. Only its own classes are loaded.
   *
   * @param settings the settings of the formats that people read
   * @param workers the threads that format the parts of a long report
   */
  Report report(TextSettings settings, Workers workers) {
    return switch (this) {
      case TEXT -> new TextReport(settings, workers);
      case CONCISE -> new ConciseReport(settings);
      case JSON -> new JsonReport();
      case JSONL -> new JsonLinesReport();
      case GITHUB -> new GitHubReport(new TextReport(settings, workers), root());
      case GITHUB_SUMMARY -> new GitHubSummary(root());
      case GITLAB -> new GitLabReport(root());
      case AZURE -> new AzureReport(root());
      case TEAMCITY -> new TeamCityReport(root());
      case SARIF -> new SarifReport(root(), Version.packaged());
      case RDJSON -> new RdjsonReport();
      case CHECKSTYLE -> new CheckstyleReport();
      case JUNIT -> new JunitReport();
    };
  }

  /** The root of the working tree that the program runs in, else the working folder. */
  private static SourceRoot root() {
    Path here = Path.of("").toAbsolutePath();
    return new SourceRoot(WorkingTree.rootAbove(here).orElse(here));
  }
}
