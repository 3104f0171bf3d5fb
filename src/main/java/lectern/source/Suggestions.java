package lectern.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Suggestions for the misspelled words of one document from lists of any size. Each word is looked
 * up once, and only so many of them, so that thousands of unknown words beside a long list take no
 * time.
 */
public final class Suggestions {
  private static final int MOST = 50;

  private final Map<String, Optional<String>> found = new HashMap<>();

  /**
   * The candidate that is nearest to a word.
   *
   * @param candidates the same for each word
   * @return empty when none is near, and after 50 words
   * @see Suggestion#nearest
   */
  public Optional<String> nearest(String word, Iterable<String> candidates) {
    Optional<String> known = found.get(word);
    if (known != null) {
      return known;
    }
    if (found.size() == MOST) {
      return Optional.empty();
    }
    Optional<String> nearest = Suggestion.nearest(word, candidates);
    found.put(word, nearest);
    return nearest;
  }
}
