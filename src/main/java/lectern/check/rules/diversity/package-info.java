/**
 * Rules about how varied the speakers are.
 *
 * <p>What a person does not disclose is never guessed and never counts against anybody.
 */
package lectern.check.rules.diversity;
