/**
 * Where in a proposal an offset is, also while it is being typed.
 *
 * <p>Input: a text and an offset. Output: the key or the value there, with the keys that lead to
 * it. Errors elsewhere in the text do not matter.
 */
package lectern.editor.place;
