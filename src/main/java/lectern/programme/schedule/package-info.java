/**
 * A programme in the schedule formats of the C3VOC, which the apps of many conferences read.
 *
 * <p>A programme enters, is made into a {@link lectern.programme.schedule.Schedule} once, and
 * leaves as JSON or XML.
 */
package lectern.programme.schedule;
