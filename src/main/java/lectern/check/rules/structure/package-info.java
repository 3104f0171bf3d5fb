/** Rules of the file format: what any proposal must be, whatever the call. */
package lectern.check.rules.structure;
