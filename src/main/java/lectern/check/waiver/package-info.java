/**
 * Waivers: findings that a comment in the file or a configuration accepts.
 *
 * <p>Comments and findings enter; the findings that no waiver accepts leave.
 */
package lectern.check.waiver;
