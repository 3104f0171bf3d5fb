package lectern.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The set of valid keys of a mapping. */
public final class KeySet {
  private final String owner;
  private final Key[] keys;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Optional<Function<String, OtherNames>> otherNames;

  private KeySet(String owner, Key[] keys, Optional<Function<String, OtherNames>> otherNames) {
    this.owner = owner;
    this.keys = keys;
    this.otherNames = otherNames;
    for (int i = 0; i < keys.length; i++) {
      indexes.put(keys[i].written(), i);
    }
  }

  /**
   * Creates a set of keys.
   *
   * @param owner the object described by these keys, such as {@code a person}, for messages
   */
  public static KeySet of(String owner, Key[] keys) {
    return new KeySet(owner, keys.clone(), Optional.empty());
  }

  /**
   * Creates a set of keys that have other names.
   *
   * @param otherNames finds them by {@code owner}, once an unknown key occurs
   */
  public static KeySet of(String owner, Key[] keys, Function<String, OtherNames> otherNames) {
    return new KeySet(owner, keys.clone(), Optional.of(otherNames));
  }

  /** Returns the object described by these keys, such as {@code a person}. */
  public String owner() {
    return owner;
  }

  /** Returns whether the set has a key of this name. */
  public boolean has(String name) {
    return indexes.containsKey(name);
  }

  /** Returns the number of keys. */
  int size() {
    return keys.length;
  }

  /** Returns the index of the key of a name; negative if there is none. */
  int indexOf(String name) {
    return indexes.getOrDefault(name, -1);
  }

  /** Returns the index of a key, or of another enum's key of the same name; negative if absent. */
  int indexOf(Key key) {
    // In a set of a whole enum, as for proposals, each key is at its ordinal.
    int ordinal = key.ordinal();
    return ordinal < keys.length && keys[ordinal] == key ? ordinal : indexOf(key.written());
  }

  /** Returns what an unknown key means, apart from typos. */
  public Optional<KeyMeaning> meaning(String unknown) {
    String folded = FoldedKey.of(unknown);
    return folded.isEmpty()
        ? Optional.empty()
        : own(folded, false).or(() -> own(folded, true)).or(() -> otherNames().of(folded));
  }

  private Optional<KeyMeaning> own(String folded, boolean singular) {
    for (Key key : keys) {
      String known = FoldedKey.of(key.written());
      if (singular
          ? FoldedKey.singular(known).equals(FoldedKey.singular(folded))
          : known.equals(folded)) {
        return Optional.of(new KeyMeaning.Same(key.written()));
      }
    }
    return Optional.empty();
  }

  /** Returns the other names of the keys. */
  OtherNames otherNames() {
    return otherNames.isPresent() ? otherNames.get().apply(owner) : OtherNames.NONE;
  }

  /** Returns the names of the keys in alphabetical order. */
  public List<String> names() {
    List<String> names = new ArrayList<>(indexes.keySet());
    names.sort(null);
    return names;
  }
}
