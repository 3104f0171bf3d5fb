/**
 * Baselines, which suppress known findings.
 *
 * <p>Input: checked files. Output: the same files with the findings that are not in a baseline.
 */
package lectern.check.baseline;
