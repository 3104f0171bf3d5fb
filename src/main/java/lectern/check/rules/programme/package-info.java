/**
 * Rules about all proposals of an event together.
 *
 * <p>Sessions are indexed by what they share, and each is compared with only a few others of the
 * same index entry, so that the running time grows about linearly with the number of sessions.
 */
package lectern.check.rules.programme;
