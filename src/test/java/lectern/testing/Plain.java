package lectern.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.fields.Located;
import lectern.proposal.DevelopmentGoal;
import lectern.proposal.Part;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;

/** What was read, as plain maps, lists and values without their places. */
public final class Plain {
  private Plain() {}

  /** The fields of a proposal by their keys; a field that is missing is left out. */
  public static Map<String, Object> of(Proposal proposal) {
    Map<String, Object> plain = new HashMap<>();
    for (ProposalKey key : ProposalKey.values()) {
      put(key, proposal.field(key), plain);
    }
    return plain;
  }

  /** The fields of a part by their keys; a field that is missing is left out. */
  public static Map<String, Object> of(Part part) {
    Map<String, Object> plain = new HashMap<>();
    for (Key key : part.keys()) {
      put(key, part.field(key), plain);
    }
    return plain;
  }

  private static void put(Key key, Field<?> field, Map<String, Object> plain) {
    if (field instanceof Field.Given<?> given) {
      plain.put(key.written(), value(given.given()));
    } else if (!(field instanceof Field.Missing)) {
      plain.put(key.written(), field.getClass().getSimpleName());
    }
  }

  private static Object value(Object value) {
    if (value instanceof Part part) {
      return of(part);
    }
    if (value instanceof Located<?> located) {
      return value(located.value());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Plain::value).toList();
    }
    return value instanceof DevelopmentGoal goal ? goal.toString() : value;
  }
}
