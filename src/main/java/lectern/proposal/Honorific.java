package lectern.proposal;

import java.util.Set;
import lectern.source.LetterFolding;

/** The titles before a name, and the degrees after it, which don't distinguish people. */
public final class Honorific {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "mx",
          "miss",
          "messrs",
          "dr",
          "dra",
          "prof",
          "profa",
          "professor",
          "doctor",
          "mme",
          "mlle",
          "madame",
          "mademoiselle",
          "monsieur",
          "madam",
          "sir",
          "amb",
          "ambassador",
          "excellency",
          "excellence",
          "honourable",
          "honorable",
          "minister",
          "senator",
          "sra",
          "srta",
          "senor",
          "senora",
          "senorita",
          "herr",
          "frau",
          "rev",
          "reverend",
          "s.e",
          "h.e");

  /** The titles that are names too, unless a full stop follows. */
  private static final Set<String> WITH_FULL_STOP =
      Set.of(
          "hon", "sr", "gen", "col", "capt", "lt", "maj", "eng", "ing", "lic", "adv", "mag", "arq",
          "abg", "fr", "he", "don");

  private static final Set<String> BEFORE_TITLES = Set.of("his", "her", "the", "their", "he", "se");

  private static final Set<String> DEGREES =
      Set.of(
          "phd", "dphil", "md", "jd", "llm", "llb", "msc", "ma", "mba", "mpa", "mph", "ba", "bsc",
          "edd", "esq", "jr", "sr", "ii", "iii", "cissp", "obe", "mbe", "cbe", "qc", "kc", "mp");

  private Honorific() {}

  /** Returns whether a text is a title, and nothing else. */
  public static boolean isTitle(String text) {
    String folded = LetterFolding.fold(text);
    int start = 0;
    while (start < folded.length()) {
      int space = folded.indexOf(' ', start);
      int end = space < 0 ? folded.length() : space;
      if (!isTitle(folded, start, end)) {
        return false;
      }
      start = end + 1;
    }
    return start > 0;
  }

  /** Returns whether a part of a printed name is a degree or a suffix of a name. */
  static boolean isDegree(String text) {
    return text.length() <= 8 && DEGREES.contains(LetterFolding.fold(text).replace(".", ""));
  }

  /**
   * Returns a name without the titles before it, if at least two words remain: Ms. Li and Mr. Li
   * are not the same person.
   *
   * @param name in folded form
   */
  public static String without(String name) {
    int start = 0;
    int space = name.indexOf(' ');
    while (space > 0 && isSkipped(name, start, space)) {
      start = space + 1;
      space = name.indexOf(' ', start);
    }
    return space < 0 || start == 0 ? name : name.substring(start);
  }

  private static boolean isSkipped(String name, int start, int end) {
    if (isTitle(name, start, end)) {
      return true;
    }
    int next = name.indexOf(' ', end + 1);
    return next > 0
        && BEFORE_TITLES.contains(name.substring(start, end))
        && isTitle(name, end + 1, next);
  }

  private static boolean isTitle(String name, int start, int end) {
    boolean hasStop = end > start + 1 && name.charAt(end - 1) == '.';
    String word = name.substring(start, hasStop ? end - 1 : end);
    return TITLES.contains(word) || (hasStop && WITH_FULL_STOP.contains(word));
  }
}
