/**
 * Safe writing for terminals, pages and data formats.
 *
 * <p>Texts enter; columns on a terminal, and JSON, YAML, HTML and XML in which they stay plain
 * text, leave.
 */
package lectern.output;
