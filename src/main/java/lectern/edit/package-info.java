/**
 * Changes of YAML files that keep everything which need not change.
 *
 * <p>A file and the edits of its findings enter, and the text of the new file is returned, or the
 * difference of both; who writes it decides whether and where.
 */
package lectern.edit;
