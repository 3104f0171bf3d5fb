package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.proposal.FieldPath;

/**
 * The form of a call: its fields in the order of its pages, with their labels. A field that pages
 * print differently for some session types occurs once for these and once for all others.
 */
public record Form(List<FormField> fields) {
  /** A form without fields. */
  static final Form EMPTY = new Form(List.of());

  /** The fields of a session type, each once: the first that concerns the type. */
  List<FormField> of(Profile profile, Optional<String> type) {
    List<FormField> found = new ArrayList<>();
    for (FormField field : fields) {
      if (profile.concerns(field.types(), type) && !has(found, field.path())) {
        found.add(field);
      }
    }
    return found;
  }

  /** Returns whether a field or the whole of which it is a part is among some fields. */
  private static boolean has(List<FormField> fields, FieldPath path) {
    for (FormField field : fields) {
      boolean isWhole = field.path().inner().isEmpty() || path.inner().isEmpty();
      if (field.path().key() == path.key()
          && (isWhole || field.path().inner().equals(path.inner()))) {
        return true;
      }
    }
    return false;
  }
}
