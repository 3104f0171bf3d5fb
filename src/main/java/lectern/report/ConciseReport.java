package lectern.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.output.Printable;
import lectern.source.Position;
import lectern.source.SourceRange;

/** A report of one line for each finding, as compilers print them and editors parse them. */
public final class ConciseReport implements Report {
  private final TextSettings settings;

  public ConciseReport(TextSettings settings) {
    this.settings = settings;
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    LimitedFindings limited = LimitedFindings.of(files, settings.limit());
    for (CheckedFile file : limited.files()) {
      for (Finding finding : file.findings()) {
        out.append(line(finding, settings.style())).append('\n');
      }
    }
    out.append(limited.note());
  }

  /** {@code file:line:column: level: message [rule]}, without a line break. */
  public static String line(Finding finding, Style style) {
    return style.bold(point(finding.range()) + ":")
        + " "
        + style.level(finding.level(), finding.level().word() + ":")
        + " "
        + Printable.line(finding.message())
        + " "
        + rule(finding, style);
  }

  /** The id of a finding's rule, which links to the page that the rule comes from. */
  private static String rule(Finding finding, Style style) {
    String id = style.faint("[" + finding.rule() + "]");
    Optional<String> page = WebAddress.of(finding);
    return page.isPresent() ? style.link(page.get(), id) : id;
  }

  /** {@code file:line:column} of the start of a range. */
  static String point(SourceRange range) {
    Position start = range.start();
    return line(range) + ":" + start.column();
  }

  /** {@code file:line} of the start of a range. */
  static String line(SourceRange range) {
    return Printable.line(range.file()) + ":" + range.start().line();
  }
}
