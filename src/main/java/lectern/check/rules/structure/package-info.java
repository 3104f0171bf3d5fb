/** The rules of the file format, which apply to proposals for any call. */
package lectern.check.rules.structure;
