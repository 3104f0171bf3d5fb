package lectern.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.output.SafeJson;

/**
 * A report as one JSON document.
 *
 * <p>The form is documented in the help of {@code lectern check}; {@code version} is raised when a
 * member is removed or changes its meaning, not when one is added.
 */
public final class JsonReport implements Report {
  private static final int VERSION = 1;

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    try (JsonGenerator json = SafeJson.indented(new AppendingWriter(out))) {
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      json.writeArrayFieldStart("findings");
      for (CheckedFile file : files) {
        for (Finding finding : file.findings()) {
          FindingJson.write(finding, json);
        }
      }
      json.writeEndArray();
      write(FindingCounts.of(files), json);
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void write(FindingCounts counts, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("proposals", counts.checkedAs().size());
    if (counts.changed().isPresent()) {
      json.writeNumberField("changed", counts.changed().get());
    }
    json.writeNumberField("errors", counts.errors());
    json.writeNumberField("warnings", counts.warnings());
    json.writeNumberField("notes", counts.notes());
    json.writeNumberField("waived", counts.waived());
    json.writeNumberField("known", counts.known());
    json.writeEndObject();
  }
}
