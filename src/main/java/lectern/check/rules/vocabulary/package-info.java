/** The rules about values that are chosen from lists. */
package lectern.check.rules.vocabulary;
