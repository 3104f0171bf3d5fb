package lectern.report.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.output.SafeXml;
import lectern.profile.Level;
import lectern.report.ConciseReport;
import lectern.report.Report;
import lectern.report.Style;

/**
 * A report in the XML format of JUnit: a suite for each file with a test for each rule that has
 * findings. Errors are failures; warnings and notes are output. A file without findings has one
 * test, which passes.
 *
 * @see <a
 *     href="https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd">The
 *     schema that Jenkins uses</a>
 */
public final class JunitReport implements Report {

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    SafeXml xml = new SafeXml(text);
    xml.start("testsuites", "name", "lectern");
    for (CheckedFile file : files) {
      write(file, xml);
    }
    xml.end();
    out.append(text.toString());
  }

  private static void write(CheckedFile file, SafeXml xml) throws IOException {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : file.findings()) {
      byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
    }
    long failures = byRule.values().stream().filter(all -> failing(all).isPresent()).count();
    xml.start(
        "testsuite",
        "name",
        file.name(),
        "tests",
        String.valueOf(Math.max(1, byRule.size())),
        "failures",
        String.valueOf(failures),
        "errors",
        "0",
        "skipped",
        "0",
        // The duration would differ in every run.
        "time",
        "0");
    if (byRule.isEmpty()) {
      xml.empty("testcase", "name", "lectern", "classname", file.name(), "time", "0");
    }
    for (Map.Entry<String, List<Finding>> entry : byRule.entrySet()) {
      xml.start("testcase", "name", entry.getKey(), "classname", file.name(), "time", "0");
      Optional<Finding> failing = failing(entry.getValue());
      if (failing.isPresent()) {
        String message = failing.get().message();
        xml.text("failure", text(entry.getValue()), "message", message, "type", entry.getKey());
      } else {
        xml.text("system-out", text(entry.getValue()));
      }
      xml.end();
    }
    xml.end();
  }

  private static Optional<Finding> failing(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.level() == Level.ERROR).findFirst();
  }

  private static String text(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(ConciseReport.line(finding, Style.PLAIN)).append('\n');
      text.append("  help: ").append(finding.remedy()).append('\n');
    }
    return text.toString();
  }
}
