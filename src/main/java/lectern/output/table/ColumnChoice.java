package lectern.output.table;

/**
 * A column that somebody chose for a sheet.
 *
 * @param column the name of the column
 * @param heading the heading it gets
 */
public record ColumnChoice(String column, String heading) {}
