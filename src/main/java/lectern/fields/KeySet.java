package lectern.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The set of valid keys of a mapping. */
public final class KeySet {
  private final String owner;
  private final Key[] keys;
  private final Map<String, Integer> indexes = new HashMap<>();

  private KeySet(String owner, Key[] keys) {
    this.owner = owner;
    this.keys = keys;
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
    return new KeySet(owner, keys.clone());
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

  /** Returns the names of the keys in alphabetical order. */
  public List<String> names() {
    List<String> names = new ArrayList<>(indexes.keySet());
    names.sort(null);
    return names;
  }
}
