package lectern.report.exchange;

import lectern.check.Finding;
import lectern.output.Printable;
import lectern.profile.Level;
import lectern.report.WebAddress;
import lectern.source.SourceRange;

/**
 * A workflow command that makes GitHub show a finding as an annotation.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">Workflow
 *     commands</a>
 */
final class WorkflowCommand {
  private WorkflowCommand() {}

  /** The line, without its line break. */
  static String of(Finding finding, SourceRoot root) {
    SourceRange range = finding.range();
    StringBuilder line = new StringBuilder("::").append(name(finding.level())).append(' ');
    line.append("file=").append(property(root.path(range.file())));
    line.append(",line=").append(range.start().line());
    line.append(",endLine=").append(range.end().line());
    // The runner rejects the columns of a range over several lines.
    if (range.start().line() == range.end().line()) {
      line.append(",col=").append(range.start().column());
      line.append(",endColumn=").append(range.end().column());
    }
    line.append(",title=").append(property(finding.rule()));
    line.append("::").append(data(Printable.line(finding.message())));
    line.append("%0A").append(data(Printable.line(finding.remedy())));
    WebAddress.of(finding).ifPresent(url -> line.append("%0A").append(data(url)));
    return line.toString();
  }

  private static String name(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /** The text of the message; it ends with the line. */
  private static String data(String text) {
    return text.replace("%", "%25");
  }

  /** The value of a property, which ends at a comma or colon. */
  private static String property(String text) {
    return data(Printable.line(text)).replace(":", "%3A").replace(",", "%2C");
  }
}
