package lectern.importing.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lectern.importing.ImportException;
import lectern.importing.ImportedFile;
import lectern.source.ByteSize;
import lectern.source.Limits;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the sheet with the proposals of an Excel workbook. */
final class XlsxTable {
  private XlsxTable() {}

  /**
   * Reads the first sheet that has a header with names of fields and rows; if none has, the first
   * one with rows.
   */
  static Table read(ImportedFile file, Predicate<List<String>> hasFields) throws ImportException {
    refuseLarge(file);
    try (ReadableWorkbook book =
        new ReadableWorkbook(
            new ByteArrayInputStream(file.bytes()), new ReadingOptions(true, true))) {
      List<Table.Row> first = List.of();
      for (Iterator<Sheet> sheets = book.getSheets().iterator(); sheets.hasNext(); ) {
        List<Table.Row> rows = rows(file.name(), sheets.next());
        if (rows.size() > 1 && hasFields.test(rows.get(0).cells())) {
          return Table.of(file.name(), rows);
        }
        first = first.size() > 1 ? first : rows;
      }
      return Table.of(file.name(), first);
    } catch (ImportException e) {
      throw e;
    } catch (Exception e) {
      // The reader also throws exceptions of its XML parser that it does not declare.
      throw broken(file);
    }
  }

  private static ImportException broken(ImportedFile file) {
    return new ImportException(
        "\""
            + file.name()
            + "\" is not a readable Excel workbook. Save it again as .xlsx, or export it as CSV.");
  }

  private static List<Table.Row> rows(String name, Sheet sheet)
      throws IOException, ImportException {
    List<Table.Row> rows = new ArrayList<>();
    try (Stream<Row> all = sheet.openStream()) {
      for (Iterator<Row> each = all.iterator(); each.hasNext(); ) {
        Row row = each.next();
        if (row.getCellCount() > Table.MOST_COLUMNS || rows.size() > Table.MOST_ROWS + 1) {
          throw new ImportException(
              "\""
                  + name
                  + "\" has more than 1,000 columns or 20,000 rows. Delete those without answers.");
        }
        Table.Row read = row(row);
        if (!read.isBlank()) {
          rows.add(read);
        }
      }
    }
    return rows;
  }

  private static Table.Row row(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(XlsxTable::text).orElse(""));
    }
    return new Table.Row("row " + row.getRowNum(), List.copyOf(cells));
  }

  private static String text(Cell cell) {
    boolean isNumber = cell.getType() == CellType.NUMBER;
    String text =
        isNumber && isDate(cell)
            ? date(cell.asDate())
            : isNumber ? number(cell.asNumber()) : Optional.ofNullable(cell.getText()).orElse("");
    return text.replace("\r\n", "\n").replace('\r', '\n').replace("_x000D_", "");
  }

  /** Returns whether the format of a number shows a day. */
  private static boolean isDate(Cell cell) {
    int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
    String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
    boolean isBuiltIn = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36);
    String codes = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
    return isBuiltIn || (codes.indexOf('y') >= 0 && codes.indexOf('m') >= 0);
  }

  private static String date(LocalDateTime moment) {
    // Excel counts days in floating point.
    LocalDateTime rounded = moment.plusNanos(500_000_000).withNano(0);
    return rounded.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? rounded.toLocalDate().toString()
        : rounded.toString();
  }

  private static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** Refuses an archive that unpacks to more than the limit, before anything is read from it. */
  private static void refuseLarge(ImportedFile file) throws ImportException {
    long bytes = 0;
    byte[] buffer = new byte[8192];
    // Workbooks written in one pass can only be read by the directory at their end.
    try (ZipFile zip = ZipFile.builder().setByteArray(file.bytes()).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          bytes += size(in, buffer, Limits.LARGE.bytes() - bytes);
        }
        if (bytes > Limits.LARGE.bytes()) {
          throw new ImportException(
              "\""
                  + file.name()
                  + "\" unpacks to more than "
                  + ByteSize.of(Limits.LARGE.bytes())
                  + ". Export the sheet as CSV.");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw broken(file);
    }
  }

  private static long size(InputStream in, byte[] buffer, long limit) throws IOException {
    long bytes = 0;
    int read = in.read(buffer);
    while (read >= 0 && bytes <= limit) {
      bytes += read;
      read = in.read(buffer);
    }
    return bytes;
  }
}
