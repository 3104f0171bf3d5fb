/** Rules about values that a call's lists permit. */
package lectern.check.rules.vocabulary;
