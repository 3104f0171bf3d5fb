package lectern.check.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes a baseline as JSON, in a stable order for small diffs. */
public final class BaselineWriter {
  private BaselineWriter() {}

  /**
   * Returns the text of a baseline.
   *
   * @throws IOException never in practice, since the text is written to memory
   */
  public static String write(Baseline baseline) throws IOException {
    List<Map.Entry<Baseline.Entry, Integer>> entries =
        baseline.counts().entrySet().stream()
            .sorted(
                Map.Entry.comparingByKey(
                    Comparator.comparing(Baseline.Entry::file)
                        .thenComparing(Baseline.Entry::rule)
                        .thenComparing(Baseline.Entry::fingerprint)))
            .toList();
    StringWriter text = new StringWriter();
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeNumberField("version", 1);
      json.writeArrayFieldStart("findings");
      for (Map.Entry<Baseline.Entry, Integer> entry : entries) {
        json.writeStartObject();
        json.writeStringField("file", entry.getKey().file());
        json.writeStringField("rule", entry.getKey().rule());
        json.writeStringField("fingerprint", entry.getKey().fingerprint());
        json.writeNumberField("count", entry.getValue());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text + "\n";
  }
}
