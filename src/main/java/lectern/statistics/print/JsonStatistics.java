package lectern.statistics.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import lectern.fields.Values;
import lectern.output.Printable;
import lectern.output.SafeJson;
import lectern.statistics.Cell;
import lectern.statistics.Part;
import lectern.statistics.Row;
import lectern.statistics.Table;

/**
 * Prints statistics as JSON.
 *
 * <p>The format is documented in the help of {@code lectern stats}. {@code version} grows when a
 * member is removed or changes its meaning, not when one is added.
 */
public final class JsonStatistics {
  private static final int VERSION = 1;

  private final JsonGenerator json;

  private JsonStatistics(JsonGenerator json) {
    this.json = json;
  }

  /** Prints statistics, with a line feed at the end. */
  public static String print(List<Part> parts) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = SafeJson.indented(text)) {
      new JsonStatistics(json).write(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void write(List<Part> parts) throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeArrayFieldStart("parts");
    for (Part part : parts) {
      json.writeStartObject();
      json.writeStringField("about", Values.word(part.kind()));
      json.writeStringField("title", Printable.line(part.title()));
      json.writeArrayFieldStart("tables");
      for (Table table : part.tables()) {
        write(table);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Table table) throws IOException {
    json.writeStartObject();
    json.writeStringField("table", table.topic().id());
    json.writeBooleanField("withheld", table.isWithheld());
    json.writeArrayFieldStart("columns");
    for (String column : table.columns()) {
      json.writeString(Printable.line(column));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (Row row : table.rows()) {
      json.writeStartObject();
      json.writeStringField("row", Printable.line(row.label()));
      figures(row.cells());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (table.total().isPresent()) {
      json.writeObjectFieldStart("total");
      figures(table.total().get().cells());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Writes the figures of a row; suppressed ones as null, with their texts in another member. */
  private void figures(List<Cell> cells) throws IOException {
    json.writeArrayFieldStart("figures");
    for (Cell cell : cells) {
      if (cell instanceof Cell.Figure figure) {
        json.writeNumber(figure.number());
      } else {
        json.writeNull();
      }
    }
    json.writeEndArray();
    if (cells.stream().anyMatch(Cell::isSuppressed)) {
      json.writeArrayFieldStart("suppressed");
      for (Cell cell : cells) {
        json.writeString(cell.text());
      }
      json.writeEndArray();
    }
  }
}
