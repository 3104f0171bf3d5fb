/**
 * Names compared: which spellings in a programme are likely to be one person's.
 *
 * <p>Sessions enter; the spellings of each person leave.
 */
package lectern.session.spelling;
