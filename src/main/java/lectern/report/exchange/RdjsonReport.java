package lectern.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.output.SafeJson;
import lectern.profile.Level;
import lectern.report.Report;
import lectern.report.WebAddress;
import lectern.source.Edit;
import lectern.source.Position;
import lectern.source.SourceRange;

/**
 * A report for reviewdog, with fixes as suggestions. Columns count bytes of UTF-8.
 *
 * @see <a href="https://github.com/reviewdog/reviewdog/tree/master/proto/rdf">Reviewdog Diagnostic
 *     Format</a>
 */
public final class RdjsonReport implements Report {

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = SafeJson.indented(text)) {
      json.writeStartObject();
      json.writeObjectFieldStart("source");
      json.writeStringField("name", "lectern");
      json.writeEndObject();
      json.writeArrayFieldStart("diagnostics");
      for (CheckedFile file : files) {
        ByteColumns columns = new ByteColumns(file.source());
        for (Finding finding : file.findings()) {
          write(finding, columns, json);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.toString()).append('\n');
  }

  private static void write(Finding finding, ByteColumns columns, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("message", finding.message() + " " + finding.remedy());
    json.writeObjectFieldStart("location");
    json.writeStringField("path", finding.range().file().replace('\\', '/'));
    write(finding.range(), columns, json);
    json.writeEndObject();
    json.writeStringField("severity", severity(finding.level()));
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.rule());
    Optional<String> page = WebAddress.of(finding);
    if (page.isPresent()) {
      json.writeStringField("url", page.get());
    }
    json.writeEndObject();
    // A suggestion replaces one range; several would be alternatives.
    if (finding.fix().filter(fix -> fix.edits().size() == 1).isPresent()) {
      json.writeArrayFieldStart("suggestions");
      for (Edit edit : finding.fix().get().edits()) {
        json.writeStartObject();
        write(edit.range(), columns, json);
        json.writeStringField("text", edit.text());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(SourceRange range, ByteColumns columns, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("range");
    write("start", range.start(), columns, json);
    write("end", range.end(), columns, json);
    json.writeEndObject();
  }

  private static void write(
      String member, Position position, ByteColumns columns, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(member);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", columns.of(position));
    json.writeEndObject();
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case NOTE -> "INFO";
    };
  }
}
