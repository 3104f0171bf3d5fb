package lectern.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.output.SafeJson;

/**
 * A report of one JSON object on a line for each finding, with the members that a finding has in
 * {@link JsonReport}.
 *
 * @see <a href="https://jsonlines.org/">JSON Lines</a>
 */
public final class JsonLinesReport implements Report {

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = SafeJson.onOneLine(line)) {
          FindingJson.write(finding, json);
        }
        out.append(line.toString()).append('\n');
      }
    }
  }
}
