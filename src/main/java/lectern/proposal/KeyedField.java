package lectern.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import lectern.fields.Field;
import lectern.fields.TypedKey;

/** A field that occurs in a proposal, with its key. */
public record KeyedField(TypedKey key, Field<?> field) {

  /** The initial capacity of the list, which is enough for most proposals. */
  private static final int CAPACITY = 128;

  /**
   * Returns the fields that occur; the fields of parts follow the field that contains the parts.
   */
  static List<KeyedField> in(Map<ProposalKey, Field<?>> fields) {
    List<KeyedField> found = new ArrayList<>(CAPACITY);
    for (ProposalKey outer : ProposalKey.LIST) {
      Field<?> field = fields.get(outer);
      if (field != null && !(field instanceof Field.Missing)) {
        found.add(new KeyedField(outer, field));
        for (Part part : FieldPath.parts(field)) {
          addParts(part, found);
        }
      }
    }
    return Collections.unmodifiableList(found);
  }

  private static void addParts(Part part, List<KeyedField> found) {
    for (TypedKey key : part.keys()) {
      Field<?> field = part.field(key);
      if (!(field instanceof Field.Missing)) {
        found.add(new KeyedField(key, field));
      }
    }
  }
}
