/**
 * What an editor asks about a proposal, also while it is being typed.
 *
 * <p>Input: a text, an offset in it, and the programme around it. Output: completions, notes in
 * Markdown, an outline, edits. Nothing here knows the protocol of an editor.
 */
package lectern.editor;
