/**
 * Tables of proposals, such as the answers of a form: comma-separated values and Excel workbooks.
 *
 * <p>Input: the bytes of a file, the calls, and a mapping of columns. Output: a proposal for each
 * row. Cells of columns that match no field stay, with the name of the column.
 */
package lectern.importing.table;
