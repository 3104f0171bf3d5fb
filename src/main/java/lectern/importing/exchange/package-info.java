/**
 * Exports of other conference systems: pretalx, Sessionize, Indico and {@code schedule.json}.
 *
 * <p>Input: the bytes of a JSON file and the calls. Output: a proposal for each session. What has
 * no field stays, with the name that the system gives it.
 */
package lectern.importing.exchange;
