/**
 * Completion of keys and values.
 *
 * <p>Input: a proposal, an offset in it and the programme. Output: what may be inserted there, so
 * that a check accepts it.
 */
package lectern.editor.completion;
