/**
 * Rules about the proposals of an event together.
 *
 * <p>All are indexed by what they compare, and of many sessions that share one thing each is
 * compared with one or a few others, so that ten times as many sessions take about ten times as
 * long.
 */
package lectern.check.rules.programme;
