/**
 * A programme as tables for spreadsheets: comma-separated values (RFC 4180).
 *
 * <p>A programme enters, the text of a table leaves, with a header and rows in a stable order. A
 * spreadsheet takes no cell for a formula.
 */
package lectern.programme.table;
