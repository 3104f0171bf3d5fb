package lectern.cli;

import java.io.IOException;
import java.util.List;
import lectern.output.table.Sheet;
import lectern.output.table.XlsxBook;
import lectern.session.Plural;

/** Writes workbooks, which a terminal can't show. */
final class WorkbookOutput {
  private WorkbookOutput() {}

  /** Refuses a terminal. */
  static void refuseTerminal(OutputFile output, Console console) throws UsageException {
    if (console.outIsTerminal() && output.file().isEmpty()) {
      throw new UsageException(
          "A terminal cannot show xlsx; add --output FILE, such as --output tables.xlsx.");
    }
  }

  /**
   * Writes a workbook to the file that is named, else to standard output, and a note on texts that
   * it can't hold.
   *
   * @param read the files that were read
   */
  static void write(List<Sheet> sheets, OutputFile output, ReadFiles read, Console console)
      throws IOException, UsageException {
    for (Sheet sheet : sheets) {
      if (sheet.rows().size() > XlsxBook.MOST_ROWS) {
        throw new UsageException(
            "A sheet of xlsx cannot hold more than 1,048,575 rows; write CSV instead.");
      }
    }
    output.write(XlsxBook.print(sheets), read, console);
    for (Sheet sheet : sheets) {
      int cut = XlsxBook.tooLong(sheet);
      if (cut > 0) {
        console
            .err()
            .print(
                "The sheet "
                    + sheet.name()
                    + " has "
                    + Plural.of(cut, "text")
                    + " cut after 32,767 characters, the most that a cell can hold; CSV has the"
                    + " whole text.\n");
      }
    }
  }
}
