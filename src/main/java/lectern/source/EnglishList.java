package lectern.source;

import java.util.List;

/** Lists of words in sentences. */
public final class EnglishList {
  private EnglishList() {}

  /**
   * Joins words with commas, and a conjunction before the last: {@code 30, 60 or 90}.
   *
   * @param words at least one
   */
  public static String of(List<String> words, String conjunction) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
  }
}
