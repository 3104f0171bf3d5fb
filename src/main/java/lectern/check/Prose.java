package lectern.check;

import java.util.HashMap;
import java.util.Map;
import lectern.fields.Key;

/** The texts of a proposal word by word: each is split once, when first it is asked for. */
public final class Prose {
  private final Map<Key, Words> words = new HashMap<>();

  /**
   * The words of one of its fields.
   *
   * @param key of a field that occurs once in a proposal
   * @param text the field's text
   */
  public Words words(Key key, String text) {
    Words split = words.get(key);
    if (split == null) {
      split = new Words(text);
      words.put(key, split);
    }
    return split;
  }
}
