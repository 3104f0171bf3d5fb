package lectern.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.source.Suggestion;

/** The names that people write for the keys of a mapping, such as those of other languages. */
public final class OtherNames {
  /** No other names. */
  public static final OtherNames NONE = new OtherNames(List.of(), List.of());

  private static final String CONFIGURATION = "configuration";

  private final Map<String, KeyMeaning> meanings = new HashMap<>();
  private final Map<String, KeyMeaning> singulars = new HashMap<>();
  // Of names that have another meaning by themselves.
  private final Map<String, KeyMeaning.Inner> parts = new HashMap<>();

  /**
   * Reads lines of the form {@code KEY = NAME, NAME | REMARK}.
   *
   * @param lines as {@code other-names.txt} explains them
   * @param outer the keys of the mapping around
   */
  public OtherNames(List<String> lines, List<String> outer) {
    for (String line : lines) {
      int sign = line.indexOf('=');
      String key = line.substring(0, sign).strip();
      int bar = line.indexOf('|');
      String names = line.substring(sign + 1, bar < 0 ? line.length() : bar);
      String remark = bar < 0 ? "" : line.substring(bar + 1).strip();
      for (String name : names.split(",", -1)) {
        add(name.strip(), key, remark);
      }
    }
    for (String key : outer) {
      meanings.putIfAbsent(FoldedKey.of(key), new KeyMeaning.Outer(key));
    }
  }

  private void add(String name, String key, String remark) {
    boolean isFrequent = name.startsWith("~");
    KeyMeaning meaning = meaning(key, isFrequent, remark);
    String folded = FoldedKey.of(name);
    if (meanings.putIfAbsent(folded, meaning) != null && meaning instanceof KeyMeaning.Inner part) {
      parts.putIfAbsent(folded, part);
    }
    singulars.putIfAbsent(FoldedKey.singular(folded), meaning);
  }

  private static KeyMeaning meaning(String key, boolean isFrequent, String remark) {
    int point = key.indexOf('.');
    if (key.equals(CONFIGURATION)) {
      return new KeyMeaning.Setting(isFrequent);
    }
    return point < 0
        ? new KeyMeaning.Same(key, isFrequent, remark)
        : new KeyMeaning.Inner(
            key.substring(0, point).replace("[]", ""),
            key.substring(point + 1),
            key.contains("[]"),
            isFrequent);
  }

  /** Returns the meaning of a folded name. */
  Optional<KeyMeaning> of(String folded) {
    return Optional.ofNullable(meanings.get(folded))
        .or(() -> Optional.ofNullable(singulars.get(FoldedKey.singular(folded))));
  }

  /** Returns the key that a folded name means beside others of the same value. */
  Optional<KeyMeaning.Inner> part(String folded) {
    return Optional.ofNullable(parts.get(folded));
  }

  /** Returns the meaning of the name that differs from a folded one by a letter or two. */
  Optional<KeyMeaning> near(String folded) {
    int bound = folded.length() < 6 ? 0 : folded.length() < 10 ? 1 : 2;
    if (bound == 0) {
      return Optional.empty();
    }
    List<String> candidates = new ArrayList<>();
    for (String name : meanings.keySet()) {
      if (Math.abs(name.length() - folded.length()) <= bound) {
        candidates.add(name);
      }
    }
    candidates.sort(null);
    return Suggestion.nearest(folded, candidates, bound).map(meanings::get);
  }

  /** Returns all meanings. */
  public List<KeyMeaning> meanings() {
    return List.copyOf(meanings.values());
  }
}
