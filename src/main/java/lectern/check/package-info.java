/**
 * Rules and findings.
 *
 * <p>A text enters, its findings leave. Each group of rules has a package of its own; {@link
 * lectern.check.Registry} names every rule once. How findings are printed is not known here.
 */
package lectern.check;
