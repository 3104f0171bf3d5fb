/** Baselines: filters known findings out of checked files. */
package lectern.check.baseline;
