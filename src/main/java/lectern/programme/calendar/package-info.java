/**
 * A programme as iCalendar (RFC 5545).
 *
 * <p>A programme enters, with the calendar that was published before, and the text of a calendar
 * leaves, in which what changed has a new revision. It is written here and not by a library: the
 * format of a line is small, while what there is brings zone tables of its own, looks at the clock
 * and logs.
 */
package lectern.programme.calendar;
