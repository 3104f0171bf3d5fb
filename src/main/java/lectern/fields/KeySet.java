package lectern.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The set of valid keys of a mapping. */
public final class KeySet {
  private final String owner;
  private final Key[] keys;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Optional<Function<String, OtherNames>> otherNames;

  // Only filled where an unknown key occurs.
  private Map<String, Key> folded = Map.of();

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

  /** Returns the type of a mapping with these keys, each of which must have a type. */
  public ValueType.Keyed type() {
    return new ValueType.Keyed(owner, Stream.of(keys).map(TypedKey.class::cast).toList());
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
    String text = FoldedKey.of(unknown);
    return text.isEmpty() ? Optional.empty() : own(text).or(() -> otherNames().of(text));
  }

  /** Returns the key that differs only in case, separators or its number. */
  private Optional<KeyMeaning> own(String text) {
    Map<String, Key> known = folded();
    Key key = known.getOrDefault(text, known.get(FoldedKey.singular(text)));
    return Optional.ofNullable(key).map(same -> new KeyMeaning.Same(same.written()));
  }

  /** Returns the keys by their folded forms and, where that is no other key, their singulars. */
  private Map<String, Key> folded() {
    // Several threads may compute the same map.
    if (folded.isEmpty()) {
      Map<String, Key> names = new HashMap<>();
      for (Key key : keys) {
        names.put(FoldedKey.of(key.written()), key);
      }
      for (Key key : keys) {
        names.putIfAbsent(FoldedKey.singular(FoldedKey.of(key.written())), key);
      }
      folded = Map.copyOf(names);
    }
    return folded;
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
