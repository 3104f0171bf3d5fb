/**
 * What an editor shows about a key or a value under the pointer.
 *
 * <p>Input: a proposal, an offset in it and the programme. Output: a note in Markdown.
 */
package lectern.editor.hover;
