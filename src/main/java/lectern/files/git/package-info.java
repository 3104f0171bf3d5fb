/**
 * Access to git repositories through the program {@code git}: the files that git does not ignore,
 * the files of a commit or of the index with their contents, and the files changed since a commit.
 * Nothing that a repository's configuration names is ever run.
 */
package lectern.files.git;
