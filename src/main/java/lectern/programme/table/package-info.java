/**
 * A programme as tables for spreadsheets.
 *
 * <p>A programme enters; sheets with typed cells, rows in a stable order and columns of choice
 * leave.
 */
package lectern.programme.table;
