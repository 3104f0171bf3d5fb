package lectern.check.session;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Keeps one copy of each word that many sessions have: of names, organizations and themes. */
public final class Shared {
  private final ConcurrentMap<String, String> words = new ConcurrentHashMap<>();

  /** The one copy of a word. */
  String of(String word) {
    String first = words.putIfAbsent(word, word);
    return first == null ? word : first;
  }
}
