/**
 * The files that a command reads and writes. Paths, folders, patterns and revisions enter, with the resolver
 * of their settings; inputs to be read leave, without hidden files, those that git ignores and
 * those that a configuration excludes. Texts enter, and files replaced as a whole leave.
 */
package lectern.files;
