package lectern.report.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.output.SafeXml;
import lectern.profile.Level;
import lectern.report.Report;

/**
 * A report in the XML format of Checkstyle, which many CI services read.
 *
 * @see <a
 *     href="https://github.com/checkstyle/checkstyle/blob/master/src/main/java/com/puppycrawl/tools/checkstyle/XMLLogger.java">What
 *     Checkstyle writes</a>
 */
public final class CheckstyleReport implements Report {
  /** The version of the form, which readers look for. */
  private static final String VERSION = "4.3";

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    SafeXml xml = new SafeXml(text);
    xml.start("checkstyle", "version", VERSION);
    for (CheckedFile file : files) {
      xml.start("file", "name", file.name());
      for (Finding finding : file.findings()) {
        xml.empty(
            "error",
            "line",
            String.valueOf(finding.range().start().line()),
            "column",
            String.valueOf(finding.range().start().column()),
            "severity",
            severity(finding.level()),
            "message",
            finding.message() + " " + finding.remedy(),
            "source",
            "lectern." + finding.rule());
      }
      xml.end();
    }
    xml.end();
    out.append(text.toString());
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "info";
    };
  }
}
