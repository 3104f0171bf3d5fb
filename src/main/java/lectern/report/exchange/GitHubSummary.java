package lectern.report.exchange;

import java.io.IOException;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.profile.Level;
import lectern.report.FindingCounts;
import lectern.report.Report;
import lectern.report.WebAddress;
import lectern.source.SourceRange;

/**
 * A summary in Markdown for the page of a run of GitHub Actions: the counts, and a table of the
 * findings, the highest level first.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary">Job
 *     summaries</a>
 */
public final class GitHubSummary implements Report {
  /** A summary of more than a mebibyte is refused; a character takes at most three bytes. */
  private static final int LONGEST = 300_000;

  private final SourceRoot root;

  public GitHubSummary(SourceRoot root) {
    this.root = root;
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    FindingCounts counts = FindingCounts.of(files);
    out.append("## Lectern\n\n").append(MarkdownValue.of(counts.sentence())).append('\n');
    int left = counts.errors() + counts.warnings() + counts.notes();
    if (left == 0) {
      return;
    }
    out.append("\n| Level | Place | Finding | Rule |\n| --- | --- | --- | --- |\n");
    int length = 0;
    for (Level level : Level.values()) {
      for (CheckedFile file : files) {
        for (Finding finding : file.findings()) {
          if (finding.level() != level) {
            continue;
          }
          String row = row(finding);
          length += row.length();
          if (length > LONGEST) {
            out.append("\nThere are ").append(String.valueOf(left)).append(" more findings.\n");
            return;
          }
          out.append(row);
          left--;
        }
      }
    }
  }

  private String row(Finding finding) {
    SourceRange range = finding.range();
    String at = root.path(range.file()) + ":" + range.start().line() + ":" + range.start().column();
    String rule = MarkdownValue.of(finding.rule());
    String linked = WebAddress.of(finding).map(url -> "[" + rule + "](<" + url + ">)").orElse(rule);
    return "| "
        + finding.level().word()
        + " | "
        + MarkdownValue.of(at)
        + " | "
        + MarkdownValue.of(finding.message())
        + "<br>"
        + MarkdownValue.of(finding.remedy())
        + " | "
        + linked
        + " |\n";
  }
}
