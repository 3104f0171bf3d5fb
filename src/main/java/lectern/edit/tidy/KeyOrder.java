package lectern.edit.tidy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.profile.FormField;
import lectern.profile.Profile;
import lectern.proposal.ProposalKey;

/** The canonical order of the keys of a mapping, and of those in its values. */
record KeyOrder(Map<String, Integer> ranks, Map<String, TypedKey> keys) {
  private static final KeyOrder NONE = new KeyOrder(Map.of(), Map.of());

  /**
   * Returns the order of a proposal: that of the call's form. A field that is not in the form
   * follows the one that it follows in {@link ProposalKey}.
   */
  static KeyOrder of(Profile profile, Optional<String> type) {
    List<ProposalKey> order = new ArrayList<>();
    for (FormField field : profile.form(type)) {
      if (!order.contains(field.path().key())) {
        order.add(field.path().key());
      }
    }
    // The heading identifies a session and is before the form everywhere.
    List<ProposalKey> head =
        List.of(
            ProposalKey.EVENT,
            ProposalKey.TYPE,
            ProposalKey.NUMBER,
            ProposalKey.TITLE,
            ProposalKey.STATUS);
    order.removeAll(head);
    order.addAll(0, head);
    int last = -1;
    for (ProposalKey key : ProposalKey.LIST) {
      int at = order.indexOf(key);
      if (at < 0) {
        at = last + 1;
        order.add(at, key);
      }
      last = at;
    }
    return of(order);
  }

  private static KeyOrder of(List<? extends TypedKey> keys) {
    Map<String, Integer> ranks = new HashMap<>();
    Map<String, TypedKey> byName = new HashMap<>();
    for (TypedKey key : keys) {
      ranks.put(key.written(), ranks.size());
      byName.put(key.written(), key);
    }
    return new KeyOrder(ranks, byName);
  }

  /** Returns the position of a key; unknown keys are last. */
  int rank(String name) {
    return ranks.getOrDefault(name, Integer.MAX_VALUE);
  }

  /** Returns the order of the keys in the value of a key; for the item of a list, the same. */
  KeyOrder inside(String name) {
    TypedKey key = keys.get(name);
    return key == null ? NONE : inside(key.type()).orElse(NONE);
  }

  private static Optional<KeyOrder> inside(ValueType type) {
    if (type instanceof ValueType.Keyed keyed) {
      return Optional.of(of(keyed.keys()));
    }
    if (type instanceof ValueType.Items items) {
      return inside(items.item());
    }
    if (type instanceof ValueType.Either either) {
      return either.forms().stream().flatMap(form -> inside(form).stream()).findFirst();
    }
    return Optional.empty();
  }
}
