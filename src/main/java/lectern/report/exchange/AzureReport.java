package lectern.report.exchange;

import java.io.IOException;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.output.Printable;
import lectern.profile.Level;
import lectern.report.Report;
import lectern.source.Position;

/**
 * A report of logging commands, which Azure Pipelines lists as the issues of a run. It knows only
 * errors and warnings, so a note is a warning. Nothing else is printed: the agent obeys commands
 * anywhere in a line, and text from a file could hold one.
 *
 * @see <a
 *     href="https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands">Logging
 *     commands</a>
 */
public final class AzureReport implements Report {
  private final SourceRoot root;

  public AzureReport(SourceRoot root) {
    this.root = root;
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        Position start = finding.range().start();
        out.append("##vso[task.logissue type=")
            .append(finding.level() == Level.ERROR ? "error" : "warning")
            .append(";sourcepath=")
            .append(property(root.path(finding.range().file())))
            .append(";linenumber=")
            .append(String.valueOf(start.line()))
            .append(";columnnumber=")
            .append(String.valueOf(start.column()))
            .append(";code=")
            .append(property(finding.rule()))
            .append(";]")
            .append(data(finding.message() + " " + finding.remedy()))
            .append('\n');
      }
    }
  }

  /** The text of an issue; it ends with the line. */
  private static String data(String text) {
    return Printable.line(text).replace("%", "%AZP25");
  }

  /** The value of a property, which ends at a semicolon or bracket. */
  private static String property(String text) {
    return data(text).replace(";", "%3B").replace("]", "%5D");
  }
}
