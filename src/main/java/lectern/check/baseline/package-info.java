/** Findings that were there before, so that only new ones are told. */
package lectern.check.baseline;
