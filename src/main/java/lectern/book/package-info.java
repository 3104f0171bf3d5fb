/**
 * Listings of several sessions: files of their own with an index, or one book.
 *
 * <p>Sessions as a programme knows them and their printed listings enter; the names and texts of
 * files leave.
 */
package lectern.book;
