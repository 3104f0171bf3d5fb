/**
 * Which files are checked: paths, folders and patterns go in; what is to be read comes out, with
 * hidden, ignored and excluded files left out, and whether it has changed since some state of its
 * git repository.
 */
package lectern.files;
