/**
 * The engine that checks proposals.
 *
 * <p>Loaded files enter, checked files with findings leave. {@link lectern.check.CheckRun} is the
 * only place that runs rules. {@link lectern.check.Registry} names every rule once; the rules are
 * in {@code check.rules}, a package for each group.
 */
package lectern.check;
