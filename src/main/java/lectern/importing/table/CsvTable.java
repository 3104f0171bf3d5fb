package lectern.importing.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import lectern.importing.Utf8Text;
import lectern.source.Limits;

/**
 * Reads comma-separated values; the separator of the header may also be a semicolon or a tab.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvTable {
  private static final String SEPARATORS = ",;\t";

  /** The apostrophe that Lectern's own tables put before what would be a formula. */
  private static final Pattern DEFUSED =
      Pattern.compile("(^|[;\\t\\n\\r][\\h\"]*)'(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

  private CsvTable() {}

  static Table read(ImportedFile file) throws ImportException {
    String text = Utf8Text.of(file, "Export it again as \"CSV UTF-8\".");
    List<Table.Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .maxBufferSize(Limits.LARGE.bytes())
            .ofCsvRecord(text)) {
      for (CsvRecord one : records) {
        rows.add(
            new Table.Row(
                "line " + one.getStartingLineNumber(),
                one.getFields().stream().map(CsvTable::plain).toList()));
      }
    } catch (CsvParseException e) {
      throw new ImportException(
          "\""
              + file.name()
              + "\", after line "
              + lastLine(rows)
              + ": a double quote is not closed, or text follows one. Write a double quote within"
              + " a cell twice.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Table.of(file.name(), rows);
  }

  private static String lastLine(List<Table.Row> rows) {
    return rows.isEmpty() ? "0" : rows.get(rows.size() - 1).place().substring("line ".length());
  }

  /** Returns the separator that occurs most often in the header, outside of quotes. */
  static char separator(String text) {
    int[] counts = new int[SEPARATORS.length()];
    boolean isQuoted = false;
    boolean isBegun = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == '\n' && !isQuoted && isBegun) {
        break;
      } else if (!isQuoted && SEPARATORS.indexOf(c) >= 0) {
        counts[SEPARATORS.indexOf(c)]++;
      }
      isBegun |= !Character.isWhitespace(c);
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  private static String plain(String cell) {
    String text = cell.replace("\r\n", "\n").replace('\r', '\n');
    return text.indexOf('\'') < 0 ? text : DEFUSED.matcher(text).replaceAll("$1");
  }
}
