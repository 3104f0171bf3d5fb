package lectern.statistics.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import lectern.fields.Values;
import lectern.output.Printable;
import lectern.output.SafeJson;
import lectern.statistics.Cell;
import lectern.statistics.Part;
import lectern.statistics.Percentage;
import lectern.statistics.Row;
import lectern.statistics.Table;
import lectern.statistics.Target;

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
      if (part.compared().isPresent()) {
        json.writeStringField("compared", Printable.line(part.compared().get()));
      }
      summary(part);
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

  private void summary(Part part) throws IOException {
    json.writeArrayFieldStart("summary");
    for (Summary.Line line : Summary.of(part).lines()) {
      json.writeStartObject();
      json.writeStringField("label", Printable.line(line.label()));
      json.writeStringField("text", Printable.line(line.text()));
      json.writeEndObject();
    }
    json.writeEndArray();
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
      if (row.target().isPresent()) {
        target(row.target().get());
      }
      write(row, table);
      json.writeEndObject();
    }
    json.writeEndArray();
    if (table.total().isPresent()) {
      json.writeObjectFieldStart("total");
      write(table.total().get(), table);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void target(Target target) throws IOException {
    json.writeStringField("rule", target.kind().rule());
    json.writeNumberField("limit", target.limit());
    json.writeStringField("certainty", Values.word(target.source().certainty()));
    json.writeStringField("origin", Printable.line(target.origin()));
  }

  private void write(Row row, Table table) throws IOException {
    figures("figures", "suppressed", row.cells());
    if (hasPercentages(table)) {
      percentages("percentages", i -> table.percentage(row, i), row);
    }
    if (row.compared().isEmpty()) {
      return;
    }
    figures("compared", "comparedSuppressed", row.compared());
    if (hasPercentages(table)) {
      percentages("comparedPercentages", i -> table.comparedPercentage(row, i), row);
    }
    json.writeArrayFieldStart("changes");
    for (int i = 0; i < row.cells().size(); i++) {
      if (row.change(i).isPresent()) {
        json.writeNumber(row.change(i).get());
      } else {
        json.writeNull();
      }
    }
    json.writeEndArray();
  }

  private static boolean hasPercentages(Table table) {
    return IntStream.range(0, table.columns().size())
        .anyMatch(column -> table.topic().whole(column).isPresent());
  }

  private void percentages(String name, IntFunction<Optional<Percentage>> percentage, Row row)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int i = 0; i < row.cells().size(); i++) {
      if (percentage.apply(i).isPresent()) {
        json.writeNumber(percentage.apply(i).get().percent());
      } else {
        json.writeNull();
      }
    }
    json.writeEndArray();
  }

  /** Writes figures; suppressed ones as null, with their texts in another member. */
  private void figures(String name, String suppressed, List<Cell> cells) throws IOException {
    json.writeArrayFieldStart(name);
    for (Cell cell : cells) {
      if (cell instanceof Cell.Figure figure) {
        json.writeNumber(figure.number());
      } else {
        json.writeNull();
      }
    }
    json.writeEndArray();
    if (cells.stream().anyMatch(Cell::isSuppressed)) {
      json.writeArrayFieldStart(suppressed);
      for (Cell cell : cells) {
        json.writeString(cell.text());
      }
      json.writeEndArray();
    }
  }
}
