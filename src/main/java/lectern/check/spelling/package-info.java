/**
 * Spellings of names, compared: which names in a programme seem to be one person's. Sessions enter,
 * the spellings of each person leave.
 */
package lectern.check.spelling;
