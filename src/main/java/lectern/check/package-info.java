/**
 * The engine that checks proposals.
 *
 * <p>Proposals with their profiles enter, findings leave. {@link lectern.check.Registry} names
 * every rule once; the rules are in {@code check.rules}, a package for each group.
 */
package lectern.check;
