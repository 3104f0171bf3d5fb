/**
 * Reports in the formats of other tools: code review services and CI servers. Checked files enter,
 * text leaves.
 */
package lectern.report.exchange;
