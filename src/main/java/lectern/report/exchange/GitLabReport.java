package lectern.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.output.SafeJson;
import lectern.profile.Level;
import lectern.report.Report;

/**
 * A report in GitLab's code quality format, a subset of Code Climate's.
 *
 * @see <a
 *     href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">GitLab</a>
 * @see <a href="https://github.com/codeclimate/platform/blob/master/spec/analyzers/SPEC.md">Code
 *     Climate</a>
 */
public final class GitLabReport implements Report {
  private final SourceRoot root;

  public GitLabReport(SourceRoot root) {
    this.root = root;
  }

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    Occurrences occurrences = new Occurrences();
    try (JsonGenerator json = SafeJson.indented(text)) {
      json.writeStartArray();
      for (CheckedFile file : files) {
        for (Finding finding : file.findings()) {
          write(finding, occurrences, json);
        }
      }
      json.writeEndArray();
    }
    out.append(text.toString()).append('\n');
  }

  private void write(Finding finding, Occurrences occurrences, JsonGenerator json)
      throws IOException {
    String path = root.path(finding.range().file());
    json.writeStartObject();
    json.writeStringField("type", "issue");
    json.writeStringField("check_name", finding.rule());
    json.writeStringField("description", finding.message() + " " + finding.remedy());
    json.writeArrayFieldStart("categories");
    json.writeString("Style");
    json.writeEndArray();
    json.writeStringField("fingerprint", occurrences.anywhere(finding, path));
    json.writeStringField("severity", severity(finding.level()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", finding.range().start().line());
    json.writeNumberField("end", finding.range().end().line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
