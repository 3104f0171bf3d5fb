/**
 * Renaming of people in all files of a programme.
 *
 * <p>Input: an offset in a proposal, the loaded files, a new name. Output: the edits of the names,
 * or why they can't be made.
 */
package lectern.editor.rename;
