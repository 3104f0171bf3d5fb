/**
 * The engine that checks proposals.
 *
 * <p>{@link lectern.check.CheckRun} runs rules on loaded files and returns checked files with
 * findings; nothing else runs rules. {@link lectern.check.Registry} lists all rules, which are in
 * {@code check.rules}, one package per group.
 */
package lectern.check;
