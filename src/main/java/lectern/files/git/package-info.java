/**
 * What the program {@code git} says about a repository. A folder or a revision enters; the files
 * that git does not ignore leave, those of a commit with their contents, and those that have
 * changed since. Nothing that a repository's configuration names is ever run.
 */
package lectern.files.git;
