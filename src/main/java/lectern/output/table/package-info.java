/**
 * Tables for spreadsheets.
 *
 * <p>A sheet of typed cells under headings enters; delimited values (RFC 4180) or the bytes of an
 * Excel workbook leave. A spreadsheet takes no cell for a formula.
 */
package lectern.output.table;
