/** Rules about waivers. */
package lectern.check.rules.waiver;
