/**
 * Rules about the diversity of the speakers.
 *
 * <p>Undisclosed data is never inferred and never causes a finding.
 */
package lectern.check.rules.diversity;
