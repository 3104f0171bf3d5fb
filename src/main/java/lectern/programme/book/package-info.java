/**
 * Listings of several sessions: separate files with an index, or one book.
 *
 * <p>Sessions of a programme and their printed listings enter; names and texts of files leave.
 */
package lectern.programme.book;
