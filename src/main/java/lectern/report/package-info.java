/** Findings printed, for people and for programs. Checked files enter, text leaves. */
package lectern.report;
