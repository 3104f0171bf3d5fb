/**
 * Prints changes as text, Markdown, an HTML page, JSON, or a mail that announces them. Text and
 * Markdown have the same sentences. The mail has public facts alone.
 */
package lectern.changes.print;
