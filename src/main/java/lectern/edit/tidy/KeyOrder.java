package lectern.edit.tidy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.fields.TypedKey;
import lectern.fields.ValueType;
import lectern.profile.CanonicalOrder;
import lectern.profile.Profile;

/** The canonical order of the keys of a mapping, and of those in its values. */
record KeyOrder(Map<String, Integer> ranks, Map<String, TypedKey> keys) {
  private static final KeyOrder NONE = new KeyOrder(Map.of(), Map.of());

  /** Returns the order of a proposal. */
  static KeyOrder of(Profile profile, Optional<String> type) {
    return of(CanonicalOrder.of(profile, type));
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
