/** Prints changes as text, Markdown or JSON. Text and Markdown have the same sentences. */
package lectern.changes.print;
