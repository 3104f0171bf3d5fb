package lectern.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.check.Finding;
import lectern.profile.Source;
import lectern.source.Edit;
import lectern.source.Fix;
import lectern.source.Position;
import lectern.source.SourceRange;

/** A finding as a JSON object, with the members that the help of {@code lectern check} names. */
final class FindingJson {
  private FindingJson() {}

  static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("level", finding.level().word());
    json.writeStringField("message", finding.message());
    json.writeStringField("remedy", finding.remedy());
    write(finding.range(), json);
    Optional<Source> source = finding.source();
    if (source.isPresent()) {
      write(source.get(), json);
    }
    if (!finding.related().isEmpty()) {
      write(finding.related(), json);
    }
    Optional<Fix> fix = finding.fix();
    if (fix.isPresent()) {
      write(fix.get(), json);
    }
    json.writeEndObject();
  }

  /** Writes the member {@code source}. */
  static void write(Source source, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("certainty", source.certainty().name().toLowerCase(Locale.ROOT));
    if (source.url().isPresent()) {
      json.writeStringField("url", source.url().get());
    }
    if (source.statedAt().isPresent()) {
      SourceRange range = source.statedAt().get();
      json.writeStringField("file", range.file());
      json.writeNumberField("line", range.start().line());
    }
    json.writeEndObject();
  }

  private static void write(List<SourceRange> related, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("related");
    for (SourceRange range : related) {
      json.writeStartObject();
      write(range, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(Fix fix, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("fix");
    json.writeStringField("does", fix.sentence());
    json.writeBooleanField("safe", fix.isSafe());
    json.writeArrayFieldStart("edits");
    for (Edit edit : fix.edits()) {
      json.writeStartObject();
      write(edit.range(), json);
      json.writeStringField("text", edit.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(SourceRange range, JsonGenerator json) throws IOException {
    json.writeStringField("file", range.file());
    write("start", range.start(), json);
    write("end", range.end(), json);
  }

  private static void write(String name, Position position, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeNumberField("offset", position.offset());
    json.writeEndObject();
  }
}
