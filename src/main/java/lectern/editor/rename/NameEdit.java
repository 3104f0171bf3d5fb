package lectern.editor.rename;

import lectern.fields.Field;
import lectern.session.LoadedFile;

/**
 * A name that is to be changed.
 *
 * @param field where it is written
 * @param text what is written instead
 */
record NameEdit(LoadedFile file, Field<String> field, String text) {}
