/** Findings that are accepted: waivers in a file's comments and in a configuration. */
package lectern.check.waiver;
