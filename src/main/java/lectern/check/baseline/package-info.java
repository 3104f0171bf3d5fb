/** Baselines: checked files enter, the findings that a baseline does not have leave. */
package lectern.check.baseline;
