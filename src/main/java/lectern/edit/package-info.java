/**
 * Changes of YAML files that keep everything which need not change.
 *
 * <p>A file and what is to become of it enter, and the text of the new file is returned; who writes
 * it decides whether and where. {@code edit.tidy} makes the canonical layout.
 */
package lectern.edit;
