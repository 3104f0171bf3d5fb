/**
 * Changes printed: they enter as records, and text, Markdown or JSON leaves. Text and Markdown say
 * the same sentences.
 */
package lectern.changes.print;
