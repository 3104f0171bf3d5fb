package lectern.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys that one kind of mapping may have.
 *
 * @param owner what has these keys, such as {@code a person}, for messages
 */
public record KeySet(String owner, Map<String, Key> byName) {

  /** All keys of an enum. */
  public static KeySet of(String owner, Key[] keys) {
    Map<String, Key> byName = new HashMap<>();
    for (Key key : keys) {
      byName.put(key.written(), key);
    }
    return new KeySet(owner, byName);
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** The keys as they are written, in the order of letters. */
  public List<String> names() {
    List<String> names = new ArrayList<>(byName.keySet());
    names.sort(null);
    return names;
  }
}
