/** Rules about what is written. */
package lectern.check.rules.content;
