/**
 * Changes of YAML files that keep everything which need not change.
 *
 * <p>A file with the fixes of its findings enters, and the text of the new file is returned, or the
 * difference of both; who writes it decides whether and where. {@code edit.tidy} makes the
 * canonical layout.
 */
package lectern.edit;
