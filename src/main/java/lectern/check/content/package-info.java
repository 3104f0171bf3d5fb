/** Rules about what is written. */
package lectern.check.content;
