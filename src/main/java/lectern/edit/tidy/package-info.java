/**
 * The canonical layout of proposals.
 *
 * <p>{@link lectern.edit.tidy.Tidier} takes a loaded file and returns its tidy text, which has the
 * same values and comments.
 */
package lectern.edit.tidy;
