/** Reports of findings for people and for programs. Checked files enter, text leaves. */
package lectern.report;
