/**
 * Tables for spreadsheets.
 *
 * <p>A sheet of typed cells under headings enters; comma-separated values (RFC 4180) leave. A
 * spreadsheet takes no cell for a formula.
 */
package lectern.output.table;
