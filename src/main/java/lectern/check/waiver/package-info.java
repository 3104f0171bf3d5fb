/**
 * Waivers, by which a comment in a file or a configuration accepts findings.
 *
 * <p>Input: comments and findings. Output: the findings that no waiver accepts.
 */
package lectern.check.waiver;
