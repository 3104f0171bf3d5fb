package lectern.cli;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import lectern.output.table.Column;
import lectern.output.table.ColumnChoice;
import lectern.output.table.Sheet;
import lectern.programme.ExportFormat;
import lectern.programme.Privacy;
import lectern.programme.Programme;
import lectern.programme.table.PeopleTable;
import lectern.programme.table.SessionTable;
import picocli.CommandLine.Model.CommandSpec;

/** The columns of the tables of a programme, and how they are written as CSV. */
final class ProgrammeTables implements Arguments {
  private final ColumnsOption columns = new ColumnsOption("--columns");
  private final ColumnsOption columnsOfPeople = new ColumnsOption("--people-columns");
  private final CsvOptions csv = new CsvOptions();

  @Override
  public void addTo(CommandSpec command) {
    columns.addTo(command);
    columnsOfPeople.addTo(command);
    csv.addTo(command);
  }

  /** Refuses options that a format has no use for. */
  void validate(ExportFormat format) throws UsageException {
    if (!format.isCsv()) {
      csv.refuse("csv and csv-people");
    }
    if (columns.isGiven() && !format.isTable()) {
      throw UsageException.only("--columns", "csv, csv-people and xlsx");
    }
    if (columnsOfPeople.isGiven() && format != ExportFormat.XLSX) {
      throw UsageException.only("--people-columns", "xlsx");
    }
  }

  /** The chosen columns: of sessions and of people; none for all. */
  record Chosen(List<ColumnChoice> ofSessions, List<ColumnChoice> ofPeople) {
    Sheet sessions(Programme programme, ZoneId times) {
      return SessionTable.of(programme, times, ofSessions);
    }

    Sheet people(Programme programme, ZoneId times) {
      return PeopleTable.of(programme, times, ofPeople);
    }
  }

  /**
   * Reads the names of the columns.
   *
   * @throws UsageException if there is no such column
   */
  Chosen chosen(ExportFormat format, Privacy privacy) throws UsageException {
    boolean isOfPeople = format == ExportFormat.CSV_PEOPLE;
    ColumnsOption people = isOfPeople ? columns : columnsOfPeople;
    return new Chosen(
        isOfPeople
            ? List.of()
            : columns.choices(sessionColumns(privacy), sessionColumns(Privacy.PRIVATE)),
        people.choices(peopleColumns(privacy), peopleColumns(Privacy.PRIVATE)));
  }

  private static List<? extends Column<?>> sessionColumns(Privacy privacy) {
    return SessionTable.columns(ZoneOffset.UTC, privacy);
  }

  private static List<? extends Column<?>> peopleColumns(Privacy privacy) {
    return PeopleTable.columns(ZoneOffset.UTC, privacy);
  }

  /** Prints a table as CSV. */
  String csv(Sheet sheet) {
    return csv.print(sheet);
  }
}
