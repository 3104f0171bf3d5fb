package lectern.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The set of keys that one kind of mapping may have. */
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
   * A set of keys.
   *
   * @param owner what has these keys, such as {@code a person}, for messages
   */
  public static KeySet of(String owner, Key[] keys) {
    return new KeySet(owner, keys.clone());
  }

  /** The kind of mapping that has these keys, such as {@code a person}. */
  public String owner() {
    return owner;
  }

  /** Returns whether the set has a key of this name. */
  public boolean has(String name) {
    return indexes.containsKey(name);
  }

  /** The number of keys. */
  int size() {
    return keys.length;
  }

  /** The index of the key that is written so; less than 0 if there is none. */
  int indexOf(String name) {
    return indexes.getOrDefault(name, -1);
  }

  /** The index of a key, or of one that is written the same; less than 0 if there is none. */
  int indexOf(Key key) {
    // Where the set is a whole enum, as it is for proposals, each key is in its place.
    int place = key.ordinal();
    return place < keys.length && keys[place] == key ? place : indexOf(key.written());
  }

  /** The keys as they are written, in alphabetical order. */
  public List<String> names() {
    List<String> names = new ArrayList<>(indexes.keySet());
    names.sort(null);
    return names;
  }
}
