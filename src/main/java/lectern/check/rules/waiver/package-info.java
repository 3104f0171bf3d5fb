/** The rules about waivers. */
package lectern.check.rules.waiver;
