/**
 * The layout of a YAML text.
 *
 * <p>A text enters, and {@link lectern.source.yaml.layout.TreeReader} returns the structure of its
 * values as ranges of it; anchors, aliases and tags are refused.
 */
package lectern.source.yaml.layout;
