package lectern.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import lectern.fields.Field;
import lectern.fields.TypedKey;

/** A field that occurs in a proposal, with its key. */
public record KeyedField(TypedKey key, Field<?> field) {

  /** The number of fields that most proposals have, for a first capacity. */
  private static final int ROOM = 128;

  /** Lists the fields that occur; those of parts follow the field that the parts belong to. */
  static List<KeyedField> in(Map<ProposalKey, Field<?>> fields) {
    List<KeyedField> found = new ArrayList<>(ROOM);
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
