package lectern.report;

import java.io.IOException;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.output.Printable;
import lectern.source.Position;
import lectern.source.SourceRange;

/** A report of one line for each finding, as compilers print them and editors parse them. */
public final class ConciseReport implements Report {
  private final Style style;

  public ConciseReport(Style style) {
    this.style = style;
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        out.append(line(finding, style)).append('\n');
      }
    }
  }

  /** {@code file:line:column: level: message [rule]}, without a line break. */
  public static String line(Finding finding, Style style) {
    return style.bold(point(finding.range()) + ":")
        + " "
        + style.level(finding.level(), finding.level().word() + ":")
        + " "
        + Printable.line(finding.message())
        + " "
        + style.faint("[" + finding.rule() + "]");
  }

  /** {@code file:line:column} of the start of a range. */
  static String point(SourceRange range) {
    Position start = range.start();
    return Printable.line(range.file()) + ":" + start.line() + ":" + start.column();
  }
}
