/**
 * Finds the files that a command reads: those of its arguments, which are paths, folders, patterns
 * and revisions, without files that are hidden, ignored by git, or excluded by a configuration.
 * Writes files as a whole, by replacing them.
 */
package lectern.files;
