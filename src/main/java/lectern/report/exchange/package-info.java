/**
 * Findings in the formats of other tools: of services that show them beside a change, and of
 * programs that gather reports. Checked files enter, text leaves.
 */
package lectern.report.exchange;
