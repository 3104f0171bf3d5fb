package lectern.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that one kind of mapping may have. */
public final class KeySet {
  private final String owner;
  private final Map<String, Slot> slots;

  /**
   * A key of the set.
   *
   * @param index counted from 0
   * @param subject the key in quotes, for messages
   */
  record Slot(int index, String subject) {}

  private KeySet(String owner, Map<String, Slot> slots) {
    this.owner = owner;
    this.slots = slots;
  }

  /**
   * A set of keys.
   *
   * @param owner what has these keys, such as {@code a person}, for messages
   */
  public static KeySet of(String owner, Key[] keys) {
    Map<String, Slot> slots = new HashMap<>();
    for (Key key : keys) {
      slots.put(key.written(), new Slot(slots.size(), "\"" + key.written() + "\""));
    }
    return new KeySet(owner, slots);
  }

  /** What has these keys, such as {@code a person}. */
  public String owner() {
    return owner;
  }

  /** How many keys there are. */
  int size() {
    return slots.size();
  }

  /** Whether a key is written so. */
  public boolean has(String written) {
    return slots.containsKey(written);
  }

  Optional<Slot> slot(String written) {
    return Optional.ofNullable(slots.get(written));
  }

  /** The keys as they are written, in the order of letters. */
  public List<String> names() {
    List<String> names = new ArrayList<>(slots.keySet());
    names.sort(null);
    return names;
  }
}
