package lectern.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.check.CheckedFile;
import lectern.check.Finding;
import lectern.profile.Source;
import lectern.source.Place;
import lectern.source.Position;

/**
 * Findings as JSON.
 *
 * <p>The form is documented in the help of {@code lectern check}; {@code version} grows when a
 * member changes its meaning or goes, not when one is added.
 */
public final class JsonReport implements Report {
  private static final int VERSION = 1;

  @Override
  public void write(List<CheckedFile> files, Appendable out) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(new AppendingWriter(out))) {
      json.setPrettyPrinter(printer);
      json.setCharacterEscapes(new SafeEscapes());
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      json.writeArrayFieldStart("findings");
      for (CheckedFile file : files) {
        for (Finding finding : file.findings()) {
          write(finding, json);
        }
      }
      json.writeEndArray();
      write(Tally.of(files), json);
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("level", finding.level().word());
    json.writeStringField("message", finding.message());
    json.writeStringField("remedy", finding.remedy());
    write(finding.place(), json);
    Optional<Source> source = finding.source();
    if (source.isPresent()) {
      json.writeObjectFieldStart("source");
      json.writeStringField("certainty", source.get().certainty().name().toLowerCase(Locale.ROOT));
      if (source.get().url().isPresent()) {
        json.writeStringField("url", source.get().url().get());
      }
      json.writeEndObject();
    }
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("related");
      for (Place place : finding.related()) {
        json.writeStartObject();
        write(place, json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(Place place, JsonGenerator json) throws IOException {
    json.writeStringField("file", place.file());
    write("start", place.start(), json);
    write("end", place.end(), json);
  }

  private static void write(String name, Position position, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeNumberField("offset", position.offset());
    json.writeEndObject();
  }

  private static void write(Tally tally, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("proposals", tally.judged().size());
    if (tally.changed().isPresent()) {
      json.writeNumberField("changed", tally.changed().get());
    }
    json.writeNumberField("errors", tally.errors());
    json.writeNumberField("warnings", tally.warnings());
    json.writeNumberField("notes", tally.notes());
    json.writeNumberField("waived", tally.waived());
    json.writeNumberField("known", tally.known());
    json.writeEndObject();
  }
}
