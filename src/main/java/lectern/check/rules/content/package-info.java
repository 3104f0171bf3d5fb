/** The rules about the texts of a proposal. */
package lectern.check.rules.content;
